import type { ColumnTarget, SheetContent } from './column-target.ts';
import { knownTitles } from '../known-titles/known-titles.ts';
import type { TitleMeaning } from '../known-titles/known-title.ts';
import { templateTitles, type TemplateTitle } from '../templates/template-titles.ts';
import { foldedTitle, foldedWords } from './folded-title.ts';

// Titles that people give to columns, in the five languages and in German and Dutch, whose spreadsheets were met; without
// accents, capitals and signs. Within one kind of sheet a title has one meaning.
const actorTitles: Readonly<Record<ColumnTarget, string>> = {
  'actor.name': `name|nom|nombre|nome|الاسم|اسم|naam|stakeholder|stakeholder name|stakeholders|name of stakeholder|actor|actors|actor name|name of actor|player|players|organisation|organization
    |organisation name|organization name|name of organisation|name of organization|account name|partner name|display name|full name|name en
    |participating org|nom|nom de l acteur|acteur|acteurs|partie prenante|parties prenantes|nom de l organisation|nom de la structure|organisme|intitule
    |denomination|nombre|nombre del actor|actores|parte interesada|partes interesadas|interesado|nombre de la organizacion|organizacion|entidad|institucion
    |grupo de interes|nome|nome do ator|ator|atores|parte interessada|partes interessadas|nome da organizacao|organizacao|entidade|instituicao
    |interveniente|الاسم|اسم|الجهة|الجهة الفاعلة|جهة فاعلة|صاحب المصلحة|اصحاب المصلحة|المنظمة|المؤسسة|اسم الجهة|اسم المنظمة|stakeholdername
    |organisationsname|naam|belanghebbende|organisatie|bezeichnung|stakeholder group|group|partner|title|agency|account|label|node|party|third party|entity
    |institution|structure|contact name|akteur|anspruchsgruppe|anspruchsgruppen|interessengruppe|interessentrager|akteure|organisationen|partei|belanghebbenden|partij|portatore di interesse|portatori di interesse|attore|attori|parte interessata|parti interessate|nome dell attore|organizzazione|ente|soggetto|actor social|actores sociales|ator social|beteiligte|betrokkene|stakeholder name organisation|name of the stakeholder`,
  'actor.id': 'id|stakeholder id|actor id|node id|nr|no|number|code|ref|reference|identifier|identifiant|numero|n|identificador|codigo|رقم|المعرف|kennung|nummer|contact id|org id|key|#|s n|sn|sl no|s no|lfd nr|numero d ordre|num',
  'actor.shortName': 'short name|acronym|abbreviation|short|nom court|sigle|acronyme|abreviation|nombre corto|sigla|acronimo|abreviatura|nome curto|abreviacao|الاسم المختصر|اختصار|kurzname|abkurzung|afkorting',
  'first-name': 'first name|given name|prenom|nombre de pila|nome proprio|الاسم الاول|vorname|voornaam',
  'last-name': 'last name|surname|family name|nom de famille|apellido|apellidos|apelido|sobrenome|اللقب|اسم العائلة|nachname|achternaam',
  'actor.description': 'description|about|notes on actor|descripcion|descricao|الوصف|وصف|beschreibung|omschrijving',
  'actor.kind': `kind|type|category|actor type|stakeholder type|type of stakeholder|type of actor|organisation type|organization type|contact type|node type|class
    |type d acteur|type de partie prenante|categorie|nature
    |tipo|categoria|tipo de actor|tipo de organizacion|tipo de ator|tipo de organizacao|النوع|نوع|الفئة|نوع الجهة|art|typ|soort|kategorie|art des akteurs|typ des stakeholders|soort belanghebbende|tipo di attore|tipologia|category of stakeholder|stakeholder category|actor category|categorie d acteur|categoria de actor|categoria de ator`,
  'actor.sector': 'sector|secteur|setor|القطاع|قطاع|sektor|settore|sectoren|bereich',
  'actor.scale': 'scale|size|taille|tamano|dimensao|tamanho|الحجم|grosse',
  'actor.role': 'role in the project|role|role in cause|role dans le projet|rol|papel|rol en el proyecto|papel no projeto|الدور|دور|rolle|rol in het project|ruolo|rol|function|funktion|functie|fonction|funcion|funcao',
  'actor.standing': 'standing|rang de l acteur',
  'actor.legallyRecognised': 'legally recognised|legally recognized|legal status|reconnu legalement|reconocida legalmente|legalmente reconhecida|معترف بها قانونيا',
  'actor.veto': 'veto|veto player|can veto|veto power|droit de veto|poder de veto|حق النقض',
  alias: `also called|also known as|aka|alias|aliases|other names|other name|alternative name|alternative names|synonyms|nickname
    |aussi appele|autre nom|autres noms|alias noms|tambien llamado|otro nombre|otros nombres|tambem chamado|outro nome|outros nomes|يعرف ايضا|اسماء اخرى|اسم اخر|auch genannt|ook bekend als`,
  place: `country|countries|place|location|region|city|town|territory|country of residence|where
    |pays|lieu|localite|ville|territoire|pais|paises|lugar|ciudad|territorio|ubicacion|local|localidade|cidade|البلد|الدولة|المكان|المدينة|المنطقة|land|ort|plaats|luogo|paese|citta|gemeente|stadt`,
  assessor: `assessor|assessed by|scored by|rated by|rater|scorer|respondent|evaluator|evaluated by|judge|evaluateur|evaluatrice|evalue par|note par|repondant|evaluador|evaluadora|evaluado por|encuestado|avaliador|avaliadora|avaliado por|respondente
    |المقيم|قيمه|المجيب|bewertet von|bewerter|befragte|beoordelaar|beoordeeld door|valutatore|valutato da`,
  assessed: 'date of assessment|assessment date|assessed on|scored on|survey date|date of survey|date|year|period|date d evaluation|date de l evaluation|annee|fecha de evaluacion|fecha|ano|data da avaliacao|data|تاريخ التقييم|التاريخ|السنة|datum|jahr|jaar|anno',
  criterion: 'criterion|criteria|indicator|dimension|measure|question|critere|indicateur|criterio|criterios|indicador|المعيار|المؤشر|kriterium|criterium',
  score: 'score|rating|value|answer|points|note|valeur|reponse|puntuacion|puntaje|valor|respuesta|pontuacao|nota|resposta|الدرجة|القيمة|bewertung|wert|punkte|punteggio|voto|waarde',
  'rating.influence': `influence|level of influence|influence level|influence score|impact|impact on project|level of impact|stakeholder influence|ability to influence|tower|tower height|height of tower|influence tower
    |niveau d influence|degre d influence|influencia|nivel de influencia|grado de influencia|impacto|التاثير|تاثير|مستوى التاثير|درجة التاثير|النفوذ|نفوذ|einfluss|invloed|influenza|livello di influenza|grado di influenza|einflussnahme|einflussstarke|mate van invloed|impatto`,
  'rating.power': `power|level of power|power level|power score|authority|formal authority|pouvoir|niveau de pouvoir|poder|nivel de poder|السلطة|القوة|مستوى القوة|macht|resources and power|potere|livello di potere|machtposition`,
  'rating.interest': `interest|interests level|level of interest|interest level|interest score|stake|degree of interest
    |interet|niveau d interet|degre d interet|interes|nivel de interes|grado de interes|interesse|nivel de interesse|grau de interesse|الاهتمام|اهتمام|مستوى الاهتمام|درجة الاهتمام|المصلحة|belang|interesse am projekt|livello di interesse|grado di interesse|belangstelling|mate van belang|betroffenheit`,
  'rating.legitimacy': 'legitimacy|legitimite|legitimidad|legitimidade|الشرعية|شرعية|legitimitat|legitimiteit|legittimita',
  'rating.urgency': 'urgency|urgence|urgencia|الالحاح|الاستعجال|dringlichkeit|urgentie|urgenza',
  'rating.alignment': 'alignment|alignement|alineacion|alinhamento|التوافق',
  'rating.cooperation': 'cooperation|potential for cooperation|cooperation potential|cooperacion|cooperacao|التعاون|kooperation',
  'rating.threat': 'threat|potential for threat|potential threat|menace|amenaza|ameaca|التهديد|bedrohung',
  'rating.trust': 'trust|level of trust|confiance|confianza|confianca|الثقة|vertrauen|vertrouwen|fiducia',
  'rating.value': 'value|valeur|valor|القيمة',
  'rating.flexibility': 'flexibility|flexibilite|flexibilidad|flexibilidade|المرونة',
  'rating.proximity': 'proximity|closeness|proximite|proximidad|proximidade|القرب|nahe',
  position: `position|stance|attitude|support|level of support|position on issue|support level|for or against|current stance|current position|opinion
    |posture|attitude envers le projet|soutien|pour ou contre|posicion|postura|actitud|apoyo|a favor o en contra|posicao|atitude|apoio|a favor ou contra|الموقف|موقف|الدعم|التاييد|haltung|einstellung|houding|posizione|atteggiamento|opinione|sostegno|relationship with the project|relationship to the project|attitude towards the project|attitude to the project|position on the project|relacion con el proyecto|posicion frente al proyecto|actitud frente al proyecto|relation au projet|position par rapport au projet|relacao com o projeto|standpunt|position zum projekt|unterstutzung|zustimmung|draagvlak`,
  'engagement.now': `engagement|engagement level|current engagement|current engagement level|engagement now|current level|current level of engagement|actual engagement|commitment|current commitment
    |engagement actuel|niveau d engagement|niveau d engagement actuel|compromiso actual|nivel de participacion actual|participacion actual|nivel de compromiso|involucramiento actual|engajamento atual|nivel de engajamento|envolvimento atual|nivel de envolvimento
    |مستوى المشاركة|مستوى المشاركة الحالي|المشاركة الحالية|الانخراط الحالي|مستوى الانخراط الحالي|engagement current|current|now|as is|huidig|aktuell|attuale|coinvolgimento attuale|betrokkenheid nu`,
  'engagement.wanted': `desired engagement|desired engagement level|wanted engagement|engagement wanted|target engagement|desired level|target level|required engagement|desired commitment|desired level of engagement|future engagement
    |engagement souhaite|engagement vise|niveau d engagement souhaite|compromiso deseado|participacion deseada|nivel de participacion deseado|involucramiento deseado|engajamento desejado|envolvimento desejado|nivel de envolvimento desejado
    |مستوى المشاركة المطلوب|المشاركة المطلوبة|الانخراط المطلوب|مستوى الانخراط المطلوب|engagement desired|engagement target|engagement required|engagement future|desired|target|wanted|to be|required|gewenst|gewunscht|desiderato|coinvolgimento desiderato|betrokkenheid gewenst`,
  'engagement.unaware': 'unaware|non informe|inconscient|desconocedor|desinformado|desconhecedor|غير مدرك',
  'engagement.resistant': 'resistant|reticent|opuesto|reacio|resistente|مقاوم',
  'engagement.neutral': 'neutral|neutre|neutro|محايد',
  'engagement.supportive': 'supportive|favorable|partidario|apoiante|apoiador|favoravel|مؤيد|داعم',
  'engagement.leading': 'leading|meneur|moteur|lider|liderando|قيادي|قائد',
  'profile.contact': `contact|contact information|contact details|contact person|contact info|email|e mail|phone|coordonnees|personne a contacter|contacto|datos de contacto|persona de contacto|contato|pessoa de contato|pessoa de contacto
    |جهة الاتصال|بيانات الاتصال|معلومات الاتصال|kontakt|contactpersoon|contatto|contatti|contactgegevens|kontaktdaten|telephone|telefon|telefoon|telefono|telefone|tel|correo|correo electronico`,
  'profile.services': 'services|services offered|services provided|services offerts|servicios|servicios ofrecidos|servicos|servicos oferecidos|الخدمات|الخدمات المقدمة|leistungen',
  'profile.capacityNeeds': 'capacity needs|capacity building needs|besoins de capacites|besoins en renforcement des capacites|necesidades de capacidad|necesidades de fortalecimiento de capacidades|necessidades de capacidade|necessidades de capacitacao|احتياجات القدرات|احتياجات بناء القدرات',
  'profile.accessibility': 'accessibility|accessibilite|accesibilidad|acessibilidade|سهولة الوصول|امكانية الوصول|how accessible is the stakeholder|how accessible are they',
  'profile.mattersToThem': `what matters to them|what is important to the stakeholder|what is important to them|interests|needs and interests|expectations|requirements
    |ce qui compte pour eux|ce qui est important pour eux|attentes|lo que les importa|que es importante para ellos|intereses|expectativas|o que importa para eles|o que e importante para eles|interesses|ما يهمهم|ما هو مهم لهم|التوقعات|bedurfnisse|erwartungen|behoeften|verwachtingen|bisogni|aspettative|besoins|necesidades|necessidades|needs|interests and concerns|concerns|key interests|main interests|preoccupations|preocupaciones|preocupacoes`,
  'profile.couldContribute': `could contribute|how could they contribute|how they could contribute|how could the stakeholder contribute|potential contribution|contribution
    |comment ils pourraient contribuer|contribution possible|como podrian contribuir|contribucion|como poderiam contribuir|contribuicao|كيف يمكنهم المساهمة|المساهمة المحتملة|how could the stakeholder contribute to the project|how can they contribute|how can the stakeholder contribute|contributions|beitrag|bijdrage|contributo`,
  'profile.couldHinder': `could hinder|how could they hinder|how they could hinder|how could the stakeholder block|how could they block|potential obstacles|risks
    |comment ils pourraient entraver|comment ils pourraient bloquer|como podrian obstaculizar|como poderiam dificultar|كيف يمكنهم الاعاقة|كيف يمكنهم العرقلة|how could the stakeholder block the project|how can they block|how could they block the project|risiken|risico s|rischi|risques|riesgos|riscos`,
  'profile.engagementStrategy': `engagement strategy|strategy|strategy for engaging the stakeholder|management strategy|communication strategy|strategies|engagement approach|action plan
    |strategie d engagement|strategie|estrategia de participacion|estrategia|estrategia de involucramiento|estrategia de engajamento|estrategia de envolvimento|استراتيجية المشاركة|استراتيجية الاشراك|الاستراتيجية|massnahmen|maßnahmen|strategie|maatregelen|strategia|azioni|aanpak|engagement plan|recommended action|actions|action|mesures|medidas|acciones|acoes|how to engage|how to engage them|how will we engage them|comment les impliquer|como involucrarlos|como envolver`,
  ties: `partners|works with|linked to|connected to|connections|relations|relationships|ties|collaborates with|partner organisations|partner organizations|tied to
    |partenaires|travaille avec|liens|en lien avec|relie a|socios|trabaja con|vinculos|relaciones|parceiros|trabalha com|ligacoes|relacoes|الشركاء|يعمل مع|الروابط|partner von|verbunden mit|werkt samen met`,
  alliances: `alliance|alliances|project|projects|projet|projets|proyecto|proyectos|projeto|projetos|المشروع|المشاريع|projekt|member of|coalition|coalitions|network membership|networks|membre de|reseaux|alianza|alianzas|miembro de|redes|alianca|aliancas|membro de|التحالف|التحالفات|عضو في|bundnis|mitglied von|lid van`,
};

const tieTitles: Readonly<Record<ColumnTarget, string>> = {
  'tie.source': `source|from|sender|donor|funder|provider|giver|origin|node 1|node1|id1|actor 1|actor1|contact a|source name|from name|source label|ego|leader|parent|de|expediteur|emetteur|origen|desde|emisor|donante|remetente|origem|doador|من|المصدر|المرسل|المانح|von|quelle|van|bron|bailleur|financeur|funding org name|funding organisation|provider org|actor a|stakeholder a|stakeholder 1|organisation 1|organization 1|organisation a|party a|person a|who|giver name|geber|gever|zender|mittente|da|donatore|finanziatore|acteur a|acteur 1|actor uno|ator a|ator 1|الجهة 1|spender|forderer|geldgeber|subject|from org|from organisation|from organization|from actor|from stakeholder|org 1|org a|source org`,
  'tie.target': `target|to|receiver|recipient|recip|beneficiary|destination|node 2|node2|id2|actor 2|actor2|contact b|target name|to name|target label|alter|follower|child|a qui|vers|destinataire|cible|beneficiaire|hacia|destino|receptor|beneficiario|para|destinatario|recetor|alvo|الى|الهدف|المستلم|المستفيد|nach|ziel|naar|doel|recipient org name|recipient organisation|receiver org|actor b|stakeholder b|stakeholder 2|organisation 2|organization 2|organisation b|party b|person b|whom|to whom|empfanger|ontvanger|destinatario|beneficiario|acteur b|acteur 2|ator b|ator 2|الجهة 2|forderempfanger|grantee|object|to org|to organisation|to organization|to actor|to stakeholder|org 2|org b|target org`,
  'tie.id': 'id|tie id|edge id|connection id|relationship id|identifiant|identificador|رقم|grant id',
  'tie.kind': `kind|type|relation|relationship|relationship type|type of relationship|tie type|link type|edge type|connection type|nature of tie|type de lien|type de relation|lien|relation type|tipo|tipo de vinculo|tipo de relacion|tipo de relacao|tipo de laco|vinculo|relacao|النوع|نوع العلاقة|نوع الرابط|العلاقة|art|beziehung|soort|art der beziehung|beziehungsart|soort relatie|relatie|tipo di relazione|relazione|rapporto`,
  'tie.label': 'label|name|title|description|libelle|etiquette|etiqueta|rotulo|descripcion|descricao|التسمية|الوصف|beschriftung|notes',
  'tie.directed': 'directed|direction|type|oriented|dirige|oriente|direction du lien|dirigido|direccion|direcao|الاتجاه|gerichtet|richtung|mutual|edgetype',
  'tie.strength': `strength|weight|weighting|tie strength|intensity|value|frequency|force|poids|intensite|ponderation|fuerza|peso|intensidad|forca|ponderacao|القوة|الوزن|الشدة|starke|gewicht|sterkte|amount|amount awarded|count|score|betrag|bedrag|importo|montant|monto|importe|valor|quantia|المبلغ|forza|intensita|amount eur|amount usd|funding amount|grant amount|total amount|sum|relationship strength|strength of relationship|strength of the relationship|strength of tie|strength of link|link strength|intensity of relationship|force du lien|fuerza del vinculo|forca do vinculo|starke der beziehung`,
  'tie.formality': 'formality|formalite|formalidad|formalidade|الرسمية',
  'tie.closeness': 'closeness|proximite|cercania|proximidade|القرب',
  'tie.trust': 'trust|confiance|confianza|confianca|الثقة|vertrauen',
  'tie.from': 'from date|start|start date|begin|beginning|since|date|year|award date|debut|date de debut|depuis|annee|inicio|fecha|ano|data|fecha de inicio|desde fecha|data de inicio|تاريخ البدء|منذ|beginn|startdatum',
  'tie.until': 'until|to date|end|end date|till|fin|date de fin|jusqu a|hasta|fecha de fin|fecha final|ate|data de fim|تاريخ الانتهاء|حتى|ende|einddatum',
};

const allianceTitles: Readonly<Record<ColumnTarget, string>> = {
  'alliance.name': `alliance|agreement|treaty|coalition|network|project|partnership|initiative|consortium|name|title|event|alliance name
    |accord|traite|reseau|projet|partenariat|nom|alianza|acuerdo|tratado|red|proyecto|nombre|alianca|acordo|rede|projeto|parceria|nome|التحالف|الاتفاقية|الشبكة|المشروع|الشراكة|الاسم|bundnis|projekt|vertrag`,
  'alliance.members': `members|member|signatories|signatory|participants|parties|partners|actors|stakeholders|organisations|organizations|member organisations|member organizations|member states
    |membres|signataires|participants au projet|parties prenantes|partenaires|miembros|firmantes|signatarios|participantes|socios|actores|membros|parceiros|atores|الاعضاء|الموقعون|المشاركون|الاطراف|الشركاء|mitglieder|unterzeichner|leden`,
  'alliance.places': 'countries|country|places|place|territories|pays|lieux|paises|lugares|locais|البلدان|الدول|lander|landen',
  'alliance.description': 'description|title|full title|titre|titulo|العنوان|descripcion|descricao|الوصف|beschreibung',
  'alliance.from': 'from|start|start date|date|year|signed|date signed|debut|annee|inicio|fecha|ano|data|تاريخ|السنة|beginn|jahr',
  'alliance.until': 'until|to|end|end date|fin|fim|تاريخ الانتهاء|ende',
};

/** What the headings of other programs stand for in each kind of sheet. */
const meanings: Readonly<Record<'actors' | 'ties', Readonly<Partial<Record<TitleMeaning, ColumnTarget>>>>> = {
  actors: { id: 'actor.id', name: 'actor.name', alias: 'alias', description: 'actor.description', kind: 'actor.kind', sector: 'actor.sector', role: 'actor.role', place: 'place' },
  ties: { id: 'tie.id', source: 'tie.source', target: 'tie.target', directed: 'tie.directed', strength: 'tie.strength', label: 'tie.label', 'tie-kind': 'tie.kind', from: 'tie.from', until: 'tie.until' },
};

/** What a title may name, and how plainly: 0 is the plainest of its names. */
export interface NamedTarget {
  readonly target: ColumnTarget;
  readonly rank: number;
}

// The titles of our templates mean what the template says, before all others.
const ofTemplates = templateTitles();

const titles: ReadonlyMap<SheetContent, Map<string, NamedTarget[]>> = new Map([
  ['actors' as SheetContent, byTitle(actorTitles, ofTemplates.filter(({ content }) => content === 'actors'))],
  ['ties', byTitle(tieTitles, ofTemplates.filter(({ content }) => content === 'ties'))],
  ['alliances', byTitle(allianceTitles)],
]);

addTitlesOfPrograms();

/** Adds what other programs call their columns, where people's lists do not have it. */
function addTitlesOfPrograms(): void {
  for (const program of knownTitles) {
    for (const content of ['actors', 'ties'] as const) {
      for (const { title, meaning } of program[content]) {
        const target = meanings[content][meaning];
        const [known, key] = [titles.get(content)!, foldedTitle(title)];
        if (target !== undefined && !known.has(key)) known.set(key, [{ target, rank: 0 }]);
      }
    }
  }
}

function byTitle(lists: Readonly<Record<ColumnTarget, string>>, first: readonly TemplateTitle[] = []): Map<string, NamedTarget[]> {
  const found = new Map<string, NamedTarget[]>();
  for (const { title, target } of first) if (target !== 'keep') found.set(foldedTitle(title), [{ target, rank: 0 }]);
  for (const [target, list] of Object.entries(lists)) {
    list.split('|').forEach((title, rank) => {
      const key = foldedTitle(title);
      const targets = found.get(key);
      if (targets === undefined) found.set(key, [{ target, rank }]);
      else targets.push({ target, rank });
    });
  }
  return found;
}

// Words that people put around the name of what they mean.
const around = new Set(
  'the a an of in on to for your our their this its current level score rating ranking rank degree stakeholder stakeholders s actor project h m l and or now today coded code iso l d le la les du de des un une niveau degre score note nivel grado puntuacion el los las del al nivel grau pontuacao o os as do da dos das مستوى درجة'.split(' '),
);

/** What a title names in a kind of sheet, the most probable first; empty where it names nothing that is known. */
export function targetsNamed(content: SheetContent, title: string): readonly NamedTarget[] {
  const known = titles.get(content);
  if (known === undefined) return [];
  const folded = foldedTitle(title);
  const exact = known.get(folded) ?? known.get(foldedWords(title));
  if (exact !== undefined) return exact;
  // `Partner 1`, `Partner 2`, … are members, one in each column.
  const [, numbered] = content === 'alliances' ? (/^(\D+) \d{1,2}$/.exec(folded) ?? []) : [];
  const members = numbered === undefined ? undefined : (known.get(numbered) ?? known.get(`${numbered}s`))?.find(({ target }) => target === 'alliance.members');
  if (members !== undefined) return [members];
  const words = folded.split(' ');
  const core = words.filter((word) => !around.has(word));
  // A title of one word is not what it is without that word.
  return core.length === 0 || core.length === words.length ? [] : (known.get(core.join(' ')) ?? []);
}
