import type { Kind } from '../assessment/instrument.ts';
import type { Measured } from './measure-oval.ts';

/**
 * What one row of ovals shows. `read`: the marks are beyond doubt; `empty`: there is none; `two`: more marks than one; `unsure`:
 * a faint mark, one that may be a stray line, or a place too blurred to tell; `blackened`: a mark that may have been taken back.
 * All but `read` are for a person to look at.
 */
export type RowStatus = 'read' | 'empty' | 'two' | 'unsure' | 'blackened';

/** What all ovals of a sheet tell of how it was filled. */
export interface Habit {
	/** How dark the middle one of its blank ovals is, and how far they spread. */
	fill: number;
	spread: number;
	/** Whether every mark on it is a blackened oval: then that is how this person marks, and takes nothing back. */
	blackens: boolean;
}

/** What a row shows, and which ovals hold or are suggested. */
export interface Decision {
	status: RowStatus;
	chosen: readonly number[];
}

/** Thresholds are shares of ink over the inside of an oval, about 20 mm²; they were chosen with `npm run bench -- lembar`. */
/** Less than this beyond a blank one is blank: a speck of 0.3 mm². */
const blankBelow = 0.014;
/** Less than this in every oval of a pairing mark are specks: of 0.5 mm², half of what is a mark. */
export const speckBelow = 0.025;
/** More than this is a mark: a dot of 1 mm across in ink, or a light pencil's tick. */
const markedFrom = 0.035;
/** The same in spreads of the blank ovals, for noisy pictures. */
const markedSpreads = 8;
/** From this share on an oval is blackened. */
const blackenedFrom = 0.8;
/** Blackened less darkly than this, it was by a light pencil, whose dot beside what it takes back may be too pale to be seen. */
const firmFrom = 0.45;
/** Below this outline, a share of the ink of the corner marks, a row is too blurred to read. */
export const clearOutline = 0.12;

/**
 * How a sheet was filled. Most of its ovals are blank, so the median is one of them; their spread is the median distance from it, as a
 * standard deviation.
 */
export function habitOf(all: readonly Measured[]): Habit {
	const fill = median(all.map((one) => one.fill));
	// Of the lighter half alone: marks are darker.
	const below = all.filter((one) => one.fill <= fill).map((one) => fill - one.fill);
	const habit = { fill, spread: 1.4826 * median(below), blackens: false };
	const sights = all.map((one) => sightOf(one, habit));
	return { ...habit, blackens: sights.includes('blackened') && !sights.includes('marked') };
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[sorted.length >> 1] ?? 0;
}

type Sight = 'blank' | 'doubtful' | 'marked' | 'blackened';

function sightOf({ fill, covered }: Measured, habit: Habit): Sight {
	const beyond = fill - habit.fill;
	if (covered >= blackenedFrom) return 'blackened';
	if (beyond < blankBelow) return 'blank';
	return beyond < Math.max(markedFrom, markedSpreads * habit.spread) ? 'doubtful' : 'marked';
}

/** What the ovals of one row say. Whatever is not beyond doubt is for a person to look at. */
export function decideRow(kind: Kind, ovals: readonly Measured[], habit: Habit): Decision {
	const sights = ovals.map((oval) => sightOf(oval, habit));
	const placesOf = (...wanted: Sight[]) =>
		sights.flatMap((sight, place) => (wanted.includes(sight) ? [place] : []));
	const marks = placesOf('marked', 'blackened');
	const isUnclear = ovals.some(
		({ outline, goesOn }, place) =>
			outline < clearOutline ||
			sights[place] === 'doubtful' ||
			(sights[place] !== 'blank' && goesOn),
	);
	const isPale = ovals.some(
		({ fill }, place) => sights[place] === 'blackened' && fill < firmFrom && !habit.blackens,
	);
	const doubt = isUnclear ? 'unsure' : isPale && 'blackened';
	const marked = placesOf('marked');
	if (kind === 'choice') {
		const chosen = habit.blackens ? marks : marked;
		const isTakenBack = chosen.length < marks.length && 'blackened';
		return { status: doubt || isTakenBack || (marks.length > 0 ? 'read' : 'empty'), chosen };
	}
	// Whoever blackens one oval and marks another has corrected the first, by the words on the sheet.
	const left = marked.length === 1 ? marked : marks;
	return {
		status: marks.length > 1 ? 'two' : doubt || (marks.length > 0 ? 'read' : 'empty'),
		chosen: left.length > 1 ? [] : left.length > 0 ? left : darkest(ovals, sights),
	};
}

/** The darkest oval that is not blank, if there is one. */
function darkest(ovals: readonly Measured[], sights: readonly Sight[]): number[] {
	const places = sights.flatMap((sight, place) => (sight === 'blank' ? [] : [place]));
	const fillAt = (place: number) => ovals[place]?.fill ?? 0;
	return places.toSorted((one, other) => fillAt(other) - fillAt(one)).slice(0, 1);
}
