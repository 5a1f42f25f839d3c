import { roundScore } from '../core/assessment/score.ts';
import { numberFormat } from './format.ts';

const ratios = numberFormat(2);

/** A number of people as the reader sees it: 5.773. */
export const formatCount = numberFormat(0);

/** Alpha or a gain as the reader sees it: 0,84. */
export const formatRatio = (ratio: number) => ratios(roundScore(ratio * 10) / 10);
