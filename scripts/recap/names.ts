import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { behavioursOf } from '../../src/core/values/values.ts';
import type { RecapNames } from '../../src/islands/recap/tables/words.ts';
import type { Authored } from '../../src/schemas/instrument.ts';
import type { Value } from '../../src/schemas/value.ts';

/** What values, behaviours and phrases are called, from content, wherever the command is called. */
export function readNames(): RecapNames {
	const values = read('nilai-dasar.yaml') as Value[];
	const { phrases } = read('instrumen/unit.yaml') as Authored['choice'];
	const entries = values.flatMap(({ id, behaviours }) =>
		behavioursOf(id).map((key, place) => [key, behaviours[place]?.short ?? key]),
	);
	return {
		values: Object.fromEntries(values.map(({ id, name }) => [id, name])) as RecapNames['values'],
		behaviours: Object.fromEntries(entries) as RecapNames['behaviours'],
		phrases: Object.fromEntries(phrases.map(({ id, text }) => [id, text])) as RecapNames['phrases'],
	};
}

function read(path: string): unknown {
	return parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
}
