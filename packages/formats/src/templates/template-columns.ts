import { knownActorKinds, LevelOfEngagement, Role, Sector, TieKind } from '@allymap/core';
import { inEveryLanguage, type InEveryLanguage, type TemplateColumn } from './template.ts';

const column = (id: string, target: string, titles: InEveryLanguage, words?: readonly string[]): TemplateColumn => ({ id, target, titles, ...(words === undefined ? {} : { words }) });
const codes = (prefix: string, words: readonly string[]): readonly string[] => words.map((word) => `${prefix}.${word}`);

const levels = codes('level', ['low', 'medium', 'high']);
const engagement = codes('engagement-level', LevelOfEngagement.options);
const bands = codes('support-band', ['high-support', 'medium-support', 'low-support', 'non-mobilised', 'low-opposition', 'medium-opposition', 'high-opposition']);

/** The columns that templates have, each once. Titles are such that a mapping recognises them. */
export const templateColumns = {
  name: column('name', 'actor.name', inEveryLanguage('Name', 'Nom', 'Nombre', 'Nome', 'الاسم')),
  shortName: column('short-name', 'actor.shortName', inEveryLanguage('Short name', 'Nom court', 'Nombre corto', 'Nome curto', 'الاسم المختصر')),
  kind: column('kind', 'actor.kind', inEveryLanguage('Actor type', 'Type d’acteur', 'Tipo de actor', 'Tipo de ator', 'نوع الجهة'), codes('kind', knownActorKinds)),
  sector: column('sector', 'actor.sector', inEveryLanguage('Sector', 'Secteur', 'Sector', 'Setor', 'القطاع'), codes('sector', Sector.options)),
  role: column('role', 'actor.role', inEveryLanguage('Role in the project', 'Rôle dans le projet', 'Rol en el proyecto', 'Papel no projeto', 'الدور'), codes('role', Role.options)),
  description: column('description', 'actor.description', inEveryLanguage('Description', 'Description', 'Descripción', 'Descrição', 'الوصف')),
  organisation: column('organisation', 'keep', inEveryLanguage('Organisation', 'Organisation', 'Organización', 'Organização', 'المنظمة')),
  level: column('level', 'keep', inEveryLanguage('Level', 'Niveau', 'Nivel', 'Nível', 'المستوى')),
  goals: column('goals', 'keep', inEveryLanguage('Goals', 'Objectifs', 'Objetivos', 'Objetivos', 'الأهداف')),
  influence: column('influence', 'rating.influence', inEveryLanguage('Influence', 'Influence', 'Influencia', 'Influência', 'التأثير'), levels),
  interest: column('interest', 'rating.interest', inEveryLanguage('Interest', 'Intérêt', 'Interés', 'Interesse', 'الاهتمام'), levels),
  power: column('power', 'rating.power', inEveryLanguage('Power', 'Pouvoir', 'Poder', 'Poder', 'السلطة'), levels),
  tower: column('tower', 'rating.influence', inEveryLanguage('Tower height', 'Hauteur de la tour', 'Altura de la torre', 'Altura da torre', 'ارتفاع البرج')),
  position: column('position', 'position', inEveryLanguage('Position', 'Position', 'Posición', 'Posição', 'الموقف'), bands),
  engagementNow: column('engagement-now', 'engagement.now', inEveryLanguage('Current engagement', 'Engagement actuel', 'Involucramiento actual', 'Envolvimento atual', 'مستوى الإشراك الحالي'), engagement),
  engagementWanted: column('engagement-wanted', 'engagement.wanted', inEveryLanguage('Desired engagement', 'Engagement souhaité', 'Involucramiento deseado', 'Envolvimento desejado', 'مستوى الإشراك المطلوب'), engagement),
  contact: column('contact', 'profile.contact', inEveryLanguage('Contact', 'Contact', 'Contacto', 'Contato', 'جهة الاتصال')),
  services: column('services', 'profile.services', inEveryLanguage('Services', 'Services', 'Servicios', 'Serviços', 'الخدمات')),
  capacityNeeds: column('capacity-needs', 'profile.capacityNeeds', inEveryLanguage('Capacity needs', 'Besoins en capacités', 'Necesidades de capacidad', 'Necessidades de capacidade', 'الاحتياجات من القدرات')),
  accessibility: column('accessibility', 'profile.accessibility', inEveryLanguage('Accessibility', 'Accessibilité', 'Accesibilidad', 'Acessibilidade', 'سهولة الوصول إليها')),
  mattersToThem: column('matters-to-them', 'profile.mattersToThem', inEveryLanguage('What matters to them', 'Ce qui compte pour eux', 'Qué les importa', 'O que lhes importa', 'ما يهمها')),
  couldContribute: column('could-contribute', 'profile.couldContribute', inEveryLanguage('How they could contribute', 'Comment ils pourraient contribuer', 'Cómo podrían contribuir', 'Como poderiam contribuir', 'كيف يمكنها أن تسهم')),
  couldHinder: column('could-hinder', 'profile.couldHinder', inEveryLanguage('How they could hinder', 'Comment ils pourraient faire obstacle', 'Cómo podrían obstaculizar', 'Como poderiam atrapalhar', 'كيف يمكنها أن تعيق')),
  strategy: column('strategy', 'profile.engagementStrategy', inEveryLanguage('Engagement strategy', 'Stratégie d’engagement', 'Estrategia de participación', 'Estratégia de envolvimento', 'استراتيجية الإشراك')),
  source: column('source', 'tie.source', inEveryLanguage('From', 'De', 'De', 'De', 'من')),
  target: column('target', 'tie.target', inEveryLanguage('To', 'Vers', 'Hacia', 'Para', 'إلى')),
  tieKind: column('tie-kind', 'tie.kind', inEveryLanguage('Tie type', 'Type de lien', 'Tipo de vínculo', 'Tipo de vínculo', 'نوع الرابط'), codes('tie', TieKind.options)),
  strength: column('strength', 'tie.strength', inEveryLanguage('Strength', 'Force', 'Fuerza', 'Força', 'القوة')),
  label: column('label', 'tie.label', inEveryLanguage('Label', 'Libellé', 'Etiqueta', 'Rótulo', 'التسمية')),
  since: column('since', 'tie.from', inEveryLanguage('Start date', 'Date de début', 'Fecha de inicio', 'Data de início', 'تاريخ البدء')),
} as const;
