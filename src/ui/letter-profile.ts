import { type ValueScores, roundScore } from '../core/assessment/score.ts';
import { type ValueId, valueIds } from '../core/values/values.ts';

/**
 * The drawing area of the letter profile in its own units: bars stand on `zero`, a full score reaches `full`. A foot has two
 * lines, the letter and the figure: over a bar the figure would lie on the lines of the scale.
 */
export const profileSize = {
	width: 700,
	height: 360,
	full: 16,
	zero: 276,
	foot: 76,
	letterLine: 308,
	figureLine: 340,
} as const;

/** One letter of the profile: a bar as tall as its score, standing on a tile that carries the letter and the score. */
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

/** The y of a score, 0 to 100, in the drawing. */
export function profileHeight(score: number): number {
	return profileSize.zero - ((profileSize.zero - profileSize.full) * score) / 100;
}
