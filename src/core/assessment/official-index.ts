import type { Decoded } from '../decoded.ts';
import { type ValueId, valueIds } from '../values/values.ts';

/** The published scores of the seven values, each 0 to 100 with at most six decimals. */
export type IndexScores = Record<ValueId, number>;

/**
 * The category of an implementation index: A from 75, B from 50, C from 25, D below. A, B and C are in the official
 * report on Kemendikbudristek, 2022, and in the press; D was never seen in print and stands for "below C".
 */
export type IndexBand = 'A' | 'B' | 'C' | 'D';

export interface IndexResult {
	/** Plain mean of the seven, 0 to 100, rounded half up to one decimal. */
	mean: number;
	/** Judged on the rounded mean, the figure the reader sees. */
	band: IndexBand;
	/** Values with the lowest score as given, ties all named, in the law's order. */
	lowest: ValueId[];
	/** Values with the highest score as given, ties all named, in the law's order. */
	highest: ValueId[];
}

export type ScoreProblem = 'empty' | 'not-a-number' | 'out-of-range';

/** Scores are computed in whole millionths, so that no binary fraction enters the sum. */
const unit = 1_000_000;

/**
 * A score as a person writes it, 0 to 100: "57,9", "57.9" or " 58 ", with at most six decimals. Signs other than
 * minus, exponents, grouped digits and anything longer are not numbers.
 */
export function parseScore(text: string): Decoded<number, ScoreProblem> {
	const written = text.trim();
	if (written === '') return { ok: false, reason: 'empty' };
	if (!/^[-−]?\d{1,9}(?:[.,]\d{1,6})?$/.test(written)) return { ok: false, reason: 'not-a-number' };
	const score = Number(written.replace('−', '-').replace(',', '.'));
	if (score < 0 || score > 100) return { ok: false, reason: 'out-of-range' };
	// Makes −0 an ordinary 0.
	return { ok: true, value: score + 0 };
}

/** Where each category begins, lowest first. Below C stands D. */
export const bandLimits = { C: 25, B: 50, A: 75 } as const;

/** The category of a published score from 0 to 100. The categories begin at whole numbers. */
export function bandOf(score: number): IndexBand {
	if (score >= bandLimits.A) return 'A';
	if (score >= bandLimits.B) return 'B';
	return score >= bandLimits.C ? 'C' : 'D';
}

/**
 * The implementation index of seven value scores: their plain mean. No source states this formula; it is our inference
 * from the only two complete tables published (national 2022: 60.9, Kemendikbudristek 2022: 58.5), which it reproduces.
 */
export function indexOf(scores: IndexScores): IndexResult {
	const whole = valueIds.map((value) => Math.round(scores[value] * unit));
	const total = whole.reduce((sum, score) => sum + score, 0);
	const tenth = (valueIds.length * unit) / 10;
	const tenths = Math.floor((2 * total + tenth) / (2 * tenth));
	const having = (wanted: number) => valueIds.filter((_, place) => whole[place] === wanted);
	return {
		mean: tenths / 10,
		band: bandOf(tenths / 10),
		lowest: having(Math.min(...whole)),
		highest: having(Math.max(...whole)),
	};
}

/**
 * Seven scores as the fragment of a link: `#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4`, in the law's order, decimals
 * with a point. Another format would get another name before the equals sign; this one is read for ever.
 */
export function encodeScores(scores: IndexScores): string {
	return prefix + valueIds.map((value) => String(scores[value])).join(',');
}

/** The scores in the fragment of an address: absent where the fragment is not about scores at all. */
export function decodeScores(fragment: string): Decoded<IndexScores, 'absent' | 'malformed'> {
	if (!fragment.startsWith(prefix)) return { ok: false, reason: 'absent' };
	// Messengers may write the comma as %2C, and take the end of a sentence for a part of the link. Seven scores of ten
	// characters need no more room than this.
	const parts = fragment
		.slice(prefix.length, 200)
		.replace(/%2C/gi, ',')
		.replace(/(\d)(?:[).;:!?"'”]|%0a|%20)+$/i, '$1')
		.split(',');
	const scores = parts.map(parseScore).flatMap((read) => (read.ok ? [read.value] : []));
	if (fragment.length > 200 || parts.length !== valueIds.length || scores.length !== parts.length)
		return { ok: false, reason: 'malformed' };
	const entries = valueIds.map((value, place) => [value, scores[place]]);
	return { ok: true, value: Object.fromEntries(entries) as IndexScores };
}

const prefix = '#nilai=';
