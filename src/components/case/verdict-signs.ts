import type { Case } from '../../schemas/case.ts';

/** The sign of each verdict as lines on a grid of 24: a tick, a wave, a cross. */
export const verdictSigns: Record<Case['choices'][number]['rating'], string> = {
	apt: 'm4.5 12.5 5 5 10-11',
	partial: 'M4 14c3-6 6-6 8-2s5 4 8-2',
	wrong: 'm6 6 12 12M18 6 6 18',
};
