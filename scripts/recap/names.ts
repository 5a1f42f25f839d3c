import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { behavioursOf } from '../../src/core/values/values.ts';
import type { RecapNames } from '../../src/islands/recap/tables/words.ts';
import type { Value } from '../../src/schemas/value.ts';

/** What values and behaviours are called, from content, wherever the command is called. */
export function readNames(): RecapNames {
	const file = new URL('../../content/nilai-dasar.yaml', import.meta.url);
	const values = parse(readFileSync(file, 'utf8')) as Value[];
	const entries = values.flatMap(({ id, behaviours }) =>
		behavioursOf(id).map((key, place) => [key, behaviours[place]?.short ?? key]),
	);
	return {
		values: Object.fromEntries(values.map(({ id, name }) => [id, name])) as RecapNames['values'],
		behaviours: Object.fromEntries(entries) as RecapNames['behaviours'],
	};
}
