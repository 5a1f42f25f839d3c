import type { Comparison } from '../../core/survey/comparison.ts';
import type { SelectionView } from '../../core/survey/selection.ts';
import type { Recap } from '../../core/survey/recap.ts';
import { fill, listWords } from '../../ui/text.ts';
import { RecapDisplay } from './display/RecapDisplay.tsx';
import { ExportButtons } from './export/ExportButtons.tsx';
import type { LastShown } from './display/props.ts';
import type { RecapToolProps } from './props.ts';
import styles from './recap.module.css';

interface Props extends RecapToolProps {
	view: SelectionView;
	recap: Recap;
	comparison: Comparison | undefined;
	nameOf: (session: string) => string;
	lastShown: LastShown;
}

/** The recap of the selection, titled with the names the trainer gave the sessions, and its downloads. */
export function Shown({ view, nameOf, labels, sessionLabels, ...props }: Props) {
	const { recap, comparison, lastShown, words, displayLabels, exportLabels } = props;
	const { title, comparisonTitle, sides } = titlesOf({ view, nameOf, labels, sessionLabels });
	const { values, behaviours } = words[view.instrument];
	return (
		<div class={styles['shown']} data-report>
			<RecapDisplay
				key={`${title} ${comparisonTitle}`}
				title={title}
				recap={recap}
				comparison={comparison}
				comparisonTitle={comparisonTitle}
				whose={view.between ? title : sides.first}
				classes={view.between ? { before: sides.first, after: sides.second } : undefined}
				words={words[view.instrument]}
				lastShown={lastShown}
				labels={displayLabels}
			/>
			{recap.published && (
				<ExportButtons
					recap={recap}
					comparison={comparison}
					sides={comparison && sides}
					title={title}
					names={{
						values: byId(values, ({ name }) => name),
						behaviours: Object.fromEntries(
							Object.entries(behaviours).map(([id, { name }]) => [id, name]),
						) as Record<keyof typeof behaviours, string>,
					}}
					labels={exportLabels}
				/>
			)}
		</div>
	);
}

/** What the recap, the comparison and its two sides are called. */
function titlesOf({
	view,
	nameOf,
	labels: { shown },
	sessionLabels,
}: Pick<Props, 'view' | 'nameOf' | 'labels' | 'sessionLabels'>) {
	const { chosenCount: n, between, against } = view;
	const names = view.chosen.map(nameOf);
	const all = n > names.length ? fill(shown.many, { n }) : listWords(names);
	const wave = sessionLabels.waves[view.wave];
	const otherWave = sessionLabels.waves[against ?? 'after'];
	const [before = '', after = ''] = names;
	if (between)
		return {
			title: fill(shown.title, { names: before, wave }),
			comparisonTitle: fill(shown.between, { before, after, wave }),
			sides: { first: before, second: after, classes: true },
		};
	return {
		title: fill(shown.title, { names: all, wave }),
		comparisonTitle: against && fill(shown.against, { names: all, before: wave, after: otherWave }),
		sides: { first: wave, second: otherWave, classes: false },
	};
}

function byId<K extends string, T extends { id: K }, V>(
	entries: readonly T[],
	value: (entry: T) => V,
) {
	return Object.fromEntries(entries.map((entry) => [entry.id, value(entry)])) as Record<K, V>;
}
