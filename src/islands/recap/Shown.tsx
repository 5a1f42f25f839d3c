import { useStore } from '@nanostores/preact';
import type { Choice } from '../../core/recap-choice.ts';
import { fill, listWords } from '../../core/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { RecapDisplay } from './display/RecapDisplay.tsx';
import { ExportButtons } from './export/ExportButtons.tsx';
import type { RecapToolProps } from './props.ts';
import type { RecapReply } from './use-recap-worker.ts';

interface Props extends RecapToolProps {
	choice: Choice;
	reply: RecapReply;
}

/** The picture of what was chosen, under the names its trainer knows the sessions by. */
export function Shown({
	choice,
	reply,
	labels,
	sessionLabels,
	words,
	displayLabels,
	exportLabels,
}: Props) {
	const known = useStore(mySessions.$value);
	const nameOf = (id: string) =>
		known.find((session) => session.id === id)?.name ?? fill(labels.choose.session, { id });
	const names = [...choice.sessions].map(nameOf);
	const all = names.length > 3 ? fill(labels.shown.many, { n: names.length }) : listWords(names);
	const phase = sessionLabels.phases[choice.phase];
	const [before = '', after = ''] = names;
	const { recap, comparison } = reply;
	const title = fill(labels.shown.title, { names: choice.between ? before : all, phase });
	const comparisonTitle = choice.between
		? fill(labels.shown.between, { before, after, phase })
		: choice.against &&
			fill(labels.shown.against, {
				names: all,
				before: phase,
				after: sessionLabels.phases[choice.against],
			});
	const { values, behaviours } = words[choice.instrument];
	return (
		<div data-report>
			<RecapDisplay
				title={title}
				recap={recap}
				comparison={comparison}
				comparisonTitle={comparisonTitle}
				classes={choice.between ? { before, after } : undefined}
				words={words[choice.instrument]}
				labels={displayLabels}
			/>
			{recap.enough && (
				<ExportButtons
					recap={recap}
					comparison={comparison}
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
