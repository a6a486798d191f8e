import type { Publication } from '../publication.ts';

// Publications on stakeholders: their power, their interest, and how to engage them.

/** The textbook whose grid it is: its axes, and the four names. It credits Mendelow. */
export const johnsonScholes1999: Publication = {
  cite: 'Johnson & Scholes 1999',
  title: 'Exploring Corporate Strategy',
  where: '5th edition, Prentice Hall, chapter 5',
  checked: { by: 'citation', at: ['https://slideplayer.com/slide/4336425', 'https://ringmensingcard.firebaseapp.com/1213.html'], on: '2026-11-30', open: [] },
};

/** The paper behind the grid; textbooks cite a “Stakeholder mapping” of 1991 in the proceedings of this same conference. */
export const mendelow1981: Publication = {
  cite: 'Mendelow 1981',
  title: 'Environmental Scanning: The Impact of the Stakeholder Concept',
  where: 'Proceedings of the Second International Conference on Information Systems (ICIS 1981), Cambridge, MA',
  checked: { by: 'text', at: ['https://www.scribd.com/document/452636703/1981-Mendelow-pdf', 'https://aisel.aisnet.org/icis1981/20'], on: '2026-11-30', open: [] },
};

export const reed2009: Publication = {
  cite: 'Reed et al. 2009',
  title: 'Who’s in and why? A typology of stakeholder analysis methods for natural resource management',
  where: 'Journal of Environmental Management 90(5), 1933–1949',
  doi: '10.1016/j.jenvman.2009.01.001',
  checked: { by: 'text', at: ['https://studylib.net/doc/8789045/a-typology-of-stakeholder-analysis-methods-for-natural-re...'], on: '2026-11-30', open: [] },
};

export const mitchellAgleWood1997: Publication = {
  cite: 'Mitchell, Agle & Wood 1997',
  title: 'Toward a theory of stakeholder identification and salience: defining the principle of who and what really counts',
  where: 'Academy of Management Review 22(4), 853–886',
  doi: '10.5465/amr.1997.9711022105',
  checked: { by: 'record', at: ['https://www.jstor.org/stable/259247'], on: '2026-11-30', open: [] },
};

export const savage1991: Publication = {
  cite: 'Savage, Nix, Whitehead & Blair 1991',
  title: 'Strategies for assessing and managing organizational stakeholders',
  where: 'Academy of Management Executive 5(2), 61–75',
  checked: { by: 'text', at: ['https://pdfslide.us/documents/strategies-for-assessing-and-managing-organizational-stakeholders.html'], on: '2026-11-30', open: [] },
};

/** The note says that the matrix was made in 2007. */
export const mendizabal2010: Publication = {
  cite: 'Mendizabal 2010',
  title: 'The Alignment, Interest and Influence Matrix (AIIM) guidance note',
  where: 'Research and Policy in Development programme, Overseas Development Institute, London',
  checked: {
    by: 'record',
    at: [
      'https://odi.org/en/publications/the-alignment-interest-and-influence-matrix-aiim-guidance-note/',
      'https://de.scribd.com/document/50119177/AIIM-Guidance-Note',
    ],
    on: '2026-11-30',
    open: ['year'],
  },
};

export const zimmermannMaennling2007: Publication = {
  cite: 'Zimmermann & Maennling 2007',
  title: 'Multi-stakeholder management: Tools for Stakeholder Analysis: 10 building blocks for designing participatory systems of cooperation',
  where: 'Deutsche Gesellschaft für Technische Zusammenarbeit (GTZ), Eschborn',
  checked: { by: 'text', at: ['https://www.scribd.com/document/559439015/En-Svmp-Instrumente-Akteuersanalyse'], on: '2026-11-30', open: ['year'] },
};

export const oda1995: Publication = {
  cite: 'ODA 1995',
  title: 'Guidance note on how to do stakeholder analysis of aid projects and programmes',
  where: 'Social Development Department, Overseas Development Administration, London',
  checked: { by: 'text', at: ['https://studylib.net/doc/7440787/guidance-note-on-how-to-do-stakeholder-analysis-of-aid'], on: '2026-11-30', open: [] },
};

/**
 * Its words were read in what others wrote out of it, the fifth edition's among them: the five levels in this order, what
 * each means, C and D, and the gap between the two. None of them gives a distance.
 */
export const pmi2017: Publication = {
  cite: 'PMI 2017',
  title: 'A Guide to the Project Management Body of Knowledge (PMBOK Guide)',
  where: '6th edition, Project Management Institute, Newtown Square, PA, chapter 13.2',
  checked: {
    by: 'citation',
    at: [
      'https://www.slideshare.net/alaisonbennyonline/mastering-project-management-with-pmbok-guide-6th-edition-a-comprehensive-presentation',
      'https://hrnegotiation.blogspot.com/2019/05',
      'https://flexmethod4innovation.com/pratica/matriz-de-avaliacao-do-engajamento-do-stakeholder/',
      'https://4squareviews.com/2013/09/09/5th-edition-pmbok-guide-chapter-13-analyzing-stakeholder-engagement/',
    ],
    on: '2026-11-30',
    open: ['pages'],
  },
};

export const iom2019: Publication = {
  cite: 'IOM 2019',
  title: 'Reintegration Handbook: Practical guidance on the design, implementation and monitoring of reintegration assistance',
  where: 'International Organization for Migration, Geneva, annex 6',
  checked: {
    by: 'text',
    at: [
      'https://vdocuments.us/reintegration-handbook-the-handbook-is-a-hands-on-tool-it-is-designed-for-various.html',
      'https://reintegrationhb.iom.int/module/establishing-comprehensive-reintegration-programme-0',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const varda2008: Publication = {
  cite: 'Varda, Chandra, Stern & Lurie 2008',
  title: 'Core dimensions of connectivity in public health collaboratives',
  where: 'Journal of Public Health Management and Practice 14(5), E1–E7',
  checked: { by: 'citation', at: ['http://partnertool.net/about/'], on: '2026-11-30', open: ['title', 'publisher', 'pages'] },
};

export const schifferWaale2008: Publication = {
  cite: 'Schiffer & Waale 2008',
  title: 'Tracing Power and Influence in Networks: Net-Map as a Tool for Research and Strategic Network Planning',
  where: 'IFPRI Discussion Paper 772',
  checked: { by: 'record', at: ['https://ideas.repec.org/p/fpr/ifprid/772.html'], on: '2026-11-30', open: [] },
};
