import { valueIds } from '../core/values/values.ts';
import type { Case } from '../schemas/case.ts';

interface Entry {
	data: Pick<Case, 'value' | 'choices'>;
	body?: string | undefined;
}

/** A case for each value, in the law's order: the one whose story and choices take the least room on a card. */
export function cardCases<E extends Entry>(cases: readonly E[]): E[] {
	return valueIds.flatMap(
		(value) =>
			cases
				.filter(({ data }) => data.value === value)
				.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? [],
	);
}

const lengthOf = ({ data, body = '' }: Entry) =>
	[body, ...data.choices.map(({ text }) => text)].join('').length;
