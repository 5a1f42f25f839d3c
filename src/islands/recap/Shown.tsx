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

/** The picture of what was chosen, under the names its trainer knows the sessions by. */
export function Shown({
	view,
	recap,
	comparison,
	nameOf,
	lastShown,
	labels,
	sessionLabels,
	words,
	displayLabels,
	exportLabels,
}: Props) {
	const { chosenCount: n } = view;
	const names = view.chosen.map(nameOf);
	const all = n > names.length ? fill(labels.shown.many, { n }) : listWords(names);
	const wave = sessionLabels.waves[view.wave];
	const [before = '', after = ''] = names;
	const title = fill(labels.shown.title, { names: view.between ? before : all, wave });
	const comparisonTitle = view.between
		? fill(labels.shown.between, { before, after, wave })
		: view.against &&
			fill(labels.shown.against, {
				names: all,
				before: wave,
				after: sessionLabels.waves[view.against],
			});
	const sides = {
		first: view.between ? before : wave,
		second: view.between ? after : sessionLabels.waves[view.against ?? 'after'],
		classes: view.between ?? false,
	};
	const { values, behaviours } = words[view.instrument];
	return (
		<div class={styles['shown']} data-report>
			<RecapDisplay
				key={`${title} ${comparisonTitle}`}
				title={title}
				recap={recap}
				comparison={comparison}
				comparisonTitle={comparisonTitle}
				whose={view.between ? title : wave}
				classes={view.between ? { before, after } : undefined}
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

function byId<K extends string, T extends { id: K }, V>(
	entries: readonly T[],
	value: (entry: T) => V,
) {
	return Object.fromEntries(entries.map((entry) => [entry.id, value(entry)])) as Record<K, V>;
}
