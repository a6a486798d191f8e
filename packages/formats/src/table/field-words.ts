import type { Column } from '../document-columns.ts';
import { foldedWords } from './folded-title.ts';

// What people write for the words that fields hold, in the five languages and as other programs write them.
const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: {
    partner: 'partner|core partner|full partner|partenaire|socio|socia|parceiro|parceira|شريك',
    'informal-partner': 'informal partner|partenaire informel|socio informal|parceiro informal|شريك غير رسمي',
    facilitator: 'facilitator|mediator|facilitateur|facilitatrice|facilitador|facilitadora|ميسر|ميسرة',
    stakeholder: 'stakeholder|partie prenante|parte interesada|parte interessada|interveniente|صاحب مصلحة|belanghebbende',
    'strategic-ally': 'strategic ally|ally|allie strategique|allie|aliado estrategico|aliado|حليف استراتيجي|حليف|champion',
    beneficiary: 'beneficiary|beneficiaries|client|target group|beneficiaire|beneficiario|beneficiaria|مستفيد',
    opponent: 'opponent|opposed|adversary|opposant|adversaire|opositor|oponente|adversario|خصم|معارض',
    unassigned: 'unassigned|none|sans role|sin asignar|sem papel|غير محدد|no role yet|sin rol todavia|بلا دور بعد',
  },
  sector: {
    state: 'state|gov|govt|pubblico|settore pubblico|governo locale|local government|national government|staatlich|verwaltung|publiek|government|public|public sector|governmental|government agency|etat|secteur public|gouvernement|estado|publico|sector publico|gobierno|gubernamental|setor publico|governo|governamental|حكومي|القطاع العام|الدولة|overheid|staat|offentlich|القطاع الحكومي',
    'civil-society': 'civil society|non governmental|nongovernmental|non governmental organisation|non governmental organization|cbo|community based|community based organisation|community based organization|societa civile|associazione|terzo settore|maatschappelijk middenveld|verein|ngo|ngos|non profit|nonprofit|not for profit|voluntary|third sector|association|cso|charity|societe civile|ong|associatif|sociedad civil|sin fines de lucro|asociacion|sociedade civil|sem fins lucrativos|associacao|المجتمع المدني|منظمة غير حكومية|zivilgesellschaft|maatschappelijk',
    private: 'private|privato|settore privato|impresa|azienda|privatwirtschaft|unternehmen|wirtschaft|private sector|business|company|commercial|for profit|corporate|prive|secteur prive|entreprise|privado|sector privado|empresa|setor privado|خاص|القطاع الخاص|privat|privaat|bedrijf',
    international: 'international|international donor|international donors|international ngo|multilateral donor|internazionale|internationaal|multilateral|intergovernmental|international organisation|international organization|un|igo|internacional|organizacion internacional|organizacao internacional|organisation internationale|دولي|دولية|القطاع الدولي',
  },
  scale: {
    small: 'small|petit|petite|pequeno|pequena|صغير|صغيرة|klein',
    medium: 'medium|moyen|moyenne|mediano|mediana|medio|media|متوسط|متوسطة|mittel|middel',
    large: 'large|big|grand|grande|كبير|كبيرة|gross|groot',
  },
  standing: {
    key: 'key|key actor|cle|clave|chave|رئيسي',
    primary: 'primary|primaire|primario|primaria|اولي',
    secondary: 'secondary|secondaire|secundario|secundaria|ثانوي',
  },
  kind: {
    conflict: 'conflict|conflicts|compete|dispute|disputes|conflictual|conflictive|tense|strained|conflictuel|conflictuelle|conflictivo|conflictiva|conflituoso|conflituosa|conflitto|conflictueus|feindlich|opposes|opposed|opposition|against|hostile|rival|rivalry|negative|competes|competition|blocks|conflit|concurrence|conflicto|competencia|conflito|concorrencia|نزاع|صراع|konflikt',
    cooperation:
      'cooperation|+|++|coordinates|coordinate|cooperate|collaborate|collabore|coopere|colabora|coopera|zusammenarbeit|cooperative|collaborative|strong positive|collaborazione|cooperazione|supports|support|helps|collaborates|collaboration|cooperates|works with|partner|partners|partnership|ally|allies|alliance|alliances|alianzas|aliancas|positive|coordination|partenariat|cooperacion|colaboracion|asociacion|cooperacao|colaboracao|parceria|تعاون|شراكة|kooperation|zusammenarbeit|samenwerking',
    contract: 'contract|contracts|contractual|contrat|contrato|عقد|vertrag',
    funding: 'funding|gives money|gives funds|finance|donne de l argent|da dinero|financia|fund|finanziamento|denaro|geld|geldfluss|funds|finances|pays|money|donor|donates|grant|grants|financial|finance|donation|financement|financiamiento|financiacion|financia|financiamento|dinero|dinheiro|argent|تمويل|finanzierung|financiering|transaction',
    information: 'information|shares information|share information|exchanges information|communicate|partage des informations|comparte informacion|compartilha informacao|informs|reports|communicates|communication|advice|advises|knows|info|knowledge|informacion|informacao|conseil|معلومات|informatie',
    authority: 'authority|controls|supervises|regulates|manages|command|commands|formal authority|hierarchy|line of command|oversight|governance|autorite|hierarchie|tutelle|autoridad|jerarquia|mando|autoridade|hierarquia|سلطة',
    influence: 'influence|influences|lobbies|lobbying|advocacy|influencia|plaidoyer|incidencia|advocacia|تاثير|einfluss|invloed',
    'capacity-transfer': 'capacity transfer|training|trains|teaches|mentors|capacity building|technical assistance|renforcement de capacites|formation|capacitacion|formacion|capacitacao|formacao|تدريب|نقل القدرات|transfert de capacites|transferencia de capacidades',
    membership: 'membership|member|member of|belongs|belongs to|adhesion|membre|membre de|membresia|miembro|miembro de|membro|membro de|عضوية|mitglied|lid|affiliation|pertenencia|filiacao',
    interrupted: 'interrupted|broken|ended|stopped|inactive|rompu|interrompu|interrumpido|roto|interrompido|منقطع|unterbrochen|رابط منقطع',
    unclear: 'unclear|unknown|other|undefined|autre|inconnu|otro|desconocido|outro|desconhecido|غير واضح|اخرى|incertain|poco claro|pouco claro|رابط غير واضح',
  },
  formality: { formal: 'formal|formel|formelle|رسمي|رسمية', informal: 'informal|informel|informelle|غير رسمي|غير رسمية' },
  closeness: { close: 'close|strong|etroit|fort|estrecho|fuerte|proximo|forte|وثيق|eng', weak: 'weak|loose|distant|faible|debil|fraco|ضعيف|schwach' },
  directed: {
    directed: 'directed|one way|oneway|single|a to b|from a to b|->|→|arc|dirige|dirigido|directional|unidirectional|gerichtet',
    undirected: 'undirected|mutual|both ways|both directions|twoway|reciproco|beidseitig|wederzijds|both|two way|<->|↔|-|edge|bidirectional|non dirige|no dirigido|nao dirigido|reciprocal|symmetric|ungerichtet',
  },
};

const words: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(lists).map(([field, values]) => [
    field,
    new Map(Object.entries(values).flatMap(([value, list]) => [[key(value), value] as const, ...list.split('|').map((word) => [key(word), value] as const)])),
  ]),
);

function key(text: string): string {
  return foldedWords(text) || text.trim();
}

/** The word of a field that somebody's own word stands for; `undefined` where it is none of those that are known. */
export function fieldWord({ field, words: allowed = [] }: Column, cell: string): string | undefined {
  if (cell.length > 60) return undefined;
  const found = words.get(field)?.get(key(cell));
  return found !== undefined && (allowed.length === 0 || allowed.includes(found)) ? found : allowed.find((word) => key(word) === key(cell));
}
