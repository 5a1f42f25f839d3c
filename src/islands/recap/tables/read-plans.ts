import type { RecapTableLabels } from '../../../copy/recap-tables.ts';
import type { Row } from '../../../core/survey/table-columns.ts';
import { fill, listWords } from '../../../ui/text.ts';
import { textsOf } from './read-table.ts';

/** What came of a group's plans, in a sentence, and its heading. */
export function readPlans(row: Row<'plans'>, labels: RecapTableLabels) {
	const { title, groups, all, first, other, two, ...notes } = labels.plans;
	const texts = textsOf('plans', row, labels.words);
	const named = (Object.keys(groups) as (keyof typeof groups)[]).filter((column) => row[column]);
	const words = named.map((column, place) =>
		fill(named.length === 1 ? all : place === 0 ? first : other, {
			...texts,
			count: texts[column] ?? '',
			what: groups[column],
		}),
	);
	const [one = '', second = ''] = words;
	const said = words.length === 2 ? fill(two, { one, other: second }) : listWords(words);
	return {
		title: fill(title, texts),
		sentence: row.note ? fill(notes[row.note === 'few' ? 'few' : 'withheld'], texts) : `${said}.`,
	};
}
