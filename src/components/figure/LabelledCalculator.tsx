import { hydrate } from 'preact';
import { calculatorCopy } from '../../copy/index-page.ts';
import type { IndexScores } from '../../core/assessment/official-index.ts';
import { valueIds } from '../../core/values/values.ts';
import Calculator from '../../islands/index-calculator/Calculator.tsx';
import { fill } from '../../ui/text.ts';

interface Props {
	/** The seven values in the law's order: the name, the address of the guide, and a longer text about it, if any. */
	values: { name: string; guide: string; topic?: { href: string; title: string } }[];
	/** Published results, with their scores in the same order. */
	examples: { label: string; scores: number[] }[];
}

/** The calculator with its words. They come with its script, which waits until it is seen, and not with the page. */
export default function LabelledCalculator({ values, examples }: Props) {
	return (
		<Calculator
			labels={calculatorCopy}
			values={valueIds.map((id, place) => readingOf(id, values[place]))}
			examples={examples.map(({ label, scores }) => ({
				label,
				scores: Object.fromEntries(valueIds.map((id, place) => [id, scores[place]])) as IndexScores,
			}))}
		/>
	);
}

/** Brings the calculator that stands in the page to life, with what the page wrote down for it. */
export function bringToLife(area: HTMLElement): void {
	const props = JSON.parse(area.dataset['calculator'] ?? '') as Props;
	hydrate(<LabelledCalculator {...props} />, area);
	delete area.dataset['calculator'];
}

/** A value with links to what there is to read about it. */
function readingOf(id: (typeof valueIds)[number], value?: Props['values'][number]) {
	const { name = '', guide = '', topic } = value ?? {};
	const links = [
		{ href: guide, text: fill(calculatorCopy.guide, { name }) },
		topic && {
			href: topic.href,
			text: fill(calculatorCopy.topic, { title: topic.title }),
		},
	];
	return { id, name, reading: links.filter((link) => link !== undefined) };
}
