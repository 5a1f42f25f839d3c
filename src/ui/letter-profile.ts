import { type ValueScores, roundScore } from '../core/assessment/score.ts';
import { type ValueId, valueIds } from '../core/values/values.ts';

/** The drawing area of the letter profile in its own units: bars stand on `zero`, a full score reaches `full`. */
export const profileSize = { width: 700, height: 360, full: 36, zero: 296, foot: 56 } as const;

/** One letter of the profile: a bar as tall as its score, standing on a tile that carries the letter. */
export interface ProfileBar {
	value: ValueId;
	/** The score as shown, or null where there is none; then only the tile stands there. */
	score: number | null;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Where each letter stands, for the drawing on the page and for the picture to download. Heights are in proportion to scores. */
export function profileBars(values: ValueScores): ProfileBar[] {
	const slot = profileSize.width / valueIds.length;
	const gap = slot * 0.12;
	return valueIds.map((value, index) => {
		const raw = values[value];
		const score = raw === null ? null : roundScore(raw);
		const y = profileHeight(score ?? 0);
		return {
			value,
			score,
			x: index * slot + gap / 2,
			y,
			width: slot - gap,
			height: profileSize.zero - y,
		};
	});
}

/** How tall the figure over a bar is, with a little room above and below it. */
const figureHeight = 28;

/** The y on which a figure stands that belongs over something reaching up to this y: above the line of the full score, not on it. */
export function figureFoot(top: number): number {
	const foot = top - 9;
	const isOnLine = foot > profileSize.full - 4 && foot - figureHeight < profileSize.full;
	return isOnLine ? profileSize.full - 8 : foot;
}

/** The y of a score, 0 to 100, in the drawing. */
export function profileHeight(score: number): number {
	return profileSize.zero - ((profileSize.zero - profileSize.full) * score) / 100;
}
