import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
	Answer,
	Answers,
	InstrumentId,
	RatingInstrument,
} from '../../src/core/assessment/instrument.ts';
import { type AuthoredOf, instrumentSchema } from '../../src/schemas/instrument.ts';

/** A mirror as it is authored, read through its schema. */
export function readInstrument<I extends InstrumentId>(id: I): AuthoredOf<I> {
	const authored = instrumentSchema.parse(
		parse(readFileSync(`content/instrumen/${id}.yaml`, 'utf8')),
	);
	return { id, ...authored } as unknown as AuthoredOf<I>;
}

/** The same answer to every item. */
export function answerAll(instrument: RatingInstrument, answer: Answer): Answers {
	return Object.fromEntries(instrument.items.map(({ id }) => [id, answer]));
}

/** The answer to every item that earns it this score, reversed items turned round. */
export function answersWorth(instrument: RatingInstrument, score: 0 | 25 | 50 | 75 | 100): Answers {
	const place = score / 25;
	return Object.fromEntries(
		instrument.items.map(({ id, reversed }) => [id, (reversed ? 4 - place : place) as Answer]),
	);
}
