import type { Recap } from '../../core/survey/recap.ts';
import type { SelectionView } from '../../core/survey/selection.ts';
import { fill } from '../../ui/text.ts';
import { RecapDisplay } from './display/RecapDisplay.tsx';
import type { LastShown, RecapWords } from './display/props.ts';
import { ExportButtons } from './export/ExportButtons.tsx';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';
import type { RecapNames } from './tables/words.ts';

interface Props extends ToolProps {
	view: SelectionView;
	recap: Recap;
	lastShown: LastShown;
}

/** The recap of what is selected, under the names its trainer knows the sessions by. */
export function Shown(props: Props) {
	const { view, recap, lastShown, overview, words, displayLabels, exportLabels } = props;
	const { comparison, unstored } = overview;
	const { title, comparisonTitle, sides } = titlesOf(props);
	const partMissing = props.labels.shown[unstored ? 'partMissingUnstored' : 'partMissing'];
	return (
		<div class={styles['shown']} data-report>
			<RecapDisplay
				key={comparisonTitle ?? title}
				title={title}
				recap={recap}
				comparison={comparison}
				comparisonTitle={comparisonTitle}
				sides={sides}
				words={words[view.instrument]}
				lastShown={lastShown}
				mark={overview.isExample ? props.labels.example.name : undefined}
				labels={displayLabels}
				partMissing={partMissing}
			/>
			{(recap.published || comparison) && (
				<ExportButtons
					instrument={view.instrument}
					recap={recap}
					comparison={comparison}
					sides={sides && { ...sides, classes: view.layout === 'classes' }}
					title={comparisonTitle ?? title}
					names={namesIn(words[view.instrument])}
					labels={exportLabels}
					partMissing={partMissing}
				/>
			)}
		</div>
	);
}

/** What the recap and the comparison are called, and the two sides of the comparison. */
function titlesOf({ view, names: { nameOf }, labels, sessionLabels }: Props) {
	const words = labels.shown;
	const { session, other, wave, later, classCount } = view;
	const names = session === undefined ? fill(words.all, { n: classCount }) : nameOf(session);
	const waveName = sessionLabels.waves[wave];
	const title = fill(words.title, { names, wave: waveName });
	if (later) {
		const sides = { first: waveName, second: sessionLabels.waves[later] };
		const gaps = { names, earlier: sides.first, later: sides.second };
		return { title, comparisonTitle: fill(words.waves, gaps), sides };
	}
	if (other === undefined) return { title, comparisonTitle: undefined, sides: undefined };
	const sides = { first: names, second: nameOf(other) };
	return { title, comparisonTitle: fill(words.classes, { ...sides, wave: waveName }), sides };
}

function namesIn({ values, behaviours, portrait }: RecapWords): RecapNames {
	const behaviourNames = Object.entries(behaviours).map(([id, { name }]) => [id, name]);
	return {
		values: Object.fromEntries(values.map(({ id, name }) => [id, name])) as RecapNames['values'],
		behaviours: Object.fromEntries(behaviourNames) as RecapNames['behaviours'],
		phrases: portrait?.phrases,
	};
}
