import { xmlText } from '../svg/xml-text.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { layoutPart, masterPart, names, notesMasterPart, themePart, treeOf, xmlHead } from './fixed-parts.ts';
import { slideShapes, slideSize, type Slide } from './slide.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const openXml = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * The files of a presentation of PowerPoint (PPTX), by their path, to be packed: a slide for each of those given, of real shapes and
 * text, with notes for the speaker. Nothing in it leads out of it. The same slides give the same bytes. O(marks).
 */
export function pptxParts(slides: readonly Slide[], about: { readonly title: string; readonly direction: 'ltr' | 'rtl' }, measure?: MeasureText): ReadonlyMap<string, string> {
  const numbers = slides.map((_, at) => at + 1);
  const noted = numbers.filter((number) => slides[number - 1]!.note.trim() !== '');
  const parts = new Map<string, string>();
  const overrides = [
    ['/ppt/presentation.xml', `${openXml}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${openXml}.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${openXml}.slideLayout+xml`],
    ['/ppt/notesMasters/notesMaster1.xml', `${openXml}.notesMaster+xml`],
    ...[1, 2].map((number) => [`/ppt/theme/theme${number}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml']),
    ...numbers.map((number) => [`/ppt/slides/slide${number}.xml`, `${openXml}.slide+xml`]),
    ...noted.map((number) => [`/ppt/notesSlides/notesSlide${number}.xml`, `${openXml}.notesSlide+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ] as const;
  parts.set('[Content_Types].xml', `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`);
  parts.set('_rels/.rels', relations([[`${office}/officeDocument`, 'ppt/presentation.xml'], ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]));
  parts.set('docProps/core.xml', `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(about.title)}</dc:title><dc:creator>Allymap</dc:creator></cp:coreProperties>`);
  const ids = numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 3}"/>`).join('');
  parts.set('ppt/presentation.xml', `${xmlHead}<p:presentation ${names}${about.direction === 'rtl' ? ' rtl="1"' : ''}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`);
  parts.set('ppt/_rels/presentation.xml.rels', relations([[`${office}/slideMaster`, 'slideMasters/slideMaster1.xml'], [`${office}/notesMaster`, 'notesMasters/notesMaster1.xml'], [`${office}/theme`, 'theme/theme1.xml'], ...numbers.map((number): [string, string] => [`${office}/slide`, `slides/slide${number}.xml`])]));
  parts.set('ppt/theme/theme1.xml', themePart);
  parts.set('ppt/theme/theme2.xml', themePart);
  parts.set('ppt/slideMasters/slideMaster1.xml', masterPart);
  parts.set('ppt/slideMasters/_rels/slideMaster1.xml.rels', relations([[`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'], [`${office}/theme`, '../theme/theme1.xml']]));
  parts.set('ppt/slideLayouts/slideLayout1.xml', layoutPart);
  parts.set('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([[`${office}/slideMaster`, '../slideMasters/slideMaster1.xml']]));
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart);
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([[`${office}/theme`, '../theme/theme2.xml']]));
  for (const number of numbers) {
    const slide = slides[number - 1]!;
    const hasNote = noted.includes(number);
    parts.set(`ppt/slides/slide${number}.xml`, `${xmlHead}<p:sld ${names}>${treeOf(slideShapes(slide, measure))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`);
    parts.set(`ppt/slides/_rels/slide${number}.xml.rels`, relations([[`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'], ...(hasNote ? [[`${office}/notesSlide`, `../notesSlides/notesSlide${number}.xml`] as const] : [])]));
    if (!hasNote) continue;
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, `${xmlHead}<p:notes ${names}>${treeOf(noteShapes(slide))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`);
    parts.set(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, relations([[`${office}/notesMaster`, '../notesMasters/notesMaster1.xml'], [`${office}/slide`, `../slides/slide${number}.xml`]]));
  }
  return parts;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function noteShapes({ note, scene }: Slide): string {
  const isRtl = scene.direction === 'rtl';
  const lines = note.split('\n').map((line) => `<a:p><a:pPr algn="${isRtl ? 'r' : 'l'}"${isRtl ? ' rtl="1"' : ''}/><a:r><a:rPr lang="${xmlText(scene.language)}"/><a:t>${xmlText(line)}</a:t></a:r></a:p>`);
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${lines.join('')}</p:txBody></p:sp>`;
}
