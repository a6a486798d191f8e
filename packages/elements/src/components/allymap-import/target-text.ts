import type { Translator } from '@allymap/locales/page';

/** What a column can hold, in words. */
export function targetText(target: string, { t }: Translator): string {
  if (target.startsWith('rating.')) return t('import.target.rating', { measure: t(`measure.${target.slice('rating.'.length)}`) });
  if (target.startsWith('profile.')) return t(target);
  const level = /^engagement\.(unaware|resistant|neutral|supportive|leading)$/.exec(target)?.[1];
  return level === undefined ? t(`import.target.${target}`) : t('import.target.engagement', { level: t(`engagement-level.${level}`) });
}

/** Under which heading a list offers it. */
export function targetGroup(target: string): 'actor' | 'rating' | 'engagement' | 'profile' | 'tie' | 'alliance' | 'links' | 'other' {
  const [start] = target.split('.');
  switch (start) {
    case 'rating':
    case 'position':
    case 'score':
    case 'criterion':
    case 'assessor':
    case 'assessed':
      return 'rating';
    case 'engagement':
    case 'profile':
    case 'tie':
    case 'alliance':
      return start;
    case 'ties':
    case 'alliances':
      return 'links';
    case 'keep':
    case 'leave':
      return 'other';
    default:
      return 'actor';
  }
}
