import { foldedWords } from './folded-title.ts';
import { remembered } from './remembered.ts';

// As people and their programs write that something is not known, in the languages that Allymap speaks, German and Dutch.
const words = new Set(
  [
    'unknown|not known|n a|na|nan|null|none|nil|tbd|tbc|to be determined|to be confirmed|not available|not applicable|no data|no answer|don t know|dk|missing|undefined',
    'inconnu|inconnue|non connu|sans objet|non disponible|ne sait pas|nsp|a determiner|nd|n d|non renseigne',
    'desconocido|desconocida|no se sabe|no aplica|no disponible|sin datos|por determinar|n s|ns|ns nc',
    'desconhecido|desconhecida|nao se sabe|nao se aplica|nao disponivel|sem dados|a definir',
    'غير معروف|مجهول|لا ينطبق|غير متوفر|غير متاح|لا يعرف',
    'unbekannt|k a|keine angabe|onbekend|nvt|n v t',
  ].flatMap((list) => list.split('|')).map(foldedWords),
);

/** Whether a cell says that what should stand there is not known: `unknown`, `n/a`, `?`, `-`. */
export const saysUnknown: (cell: string) => boolean = remembered((cell) => {
  return /^[\s?\-–—._/#]+$/u.test(cell) || /^#N\/?A!?$/i.test(cell) || (cell.length <= 30 && words.has(foldedWords(cell)));
});
