import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { decodeFindings } from '../../core/codes/portrait-findings.ts';
import { createAction, isPromised, noPortraitActions } from '../../core/device/portrait-actions.ts';
import { add, portraitActions } from '../../stores/portrait-actions.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fill, listWords } from '../../ui/text.ts';
import { Findings } from './Findings.tsx';
import { LookAgain } from './LookAgain.tsx';
import { OneTheme } from './OneTheme.tsx';
import { Past } from './Past.tsx';
import { Sheet } from './Sheet.tsx';
import { Tools } from './Tools.tsx';
import { type PartProps, type PortraitActionProps, findingWords } from './props.ts';
import styles from './portrait-action.module.css';

/** Nothing found yet. What it holds is never stored. */
const blank = createAction('kosong', '');

/** What follows from a team's portrait: an earlier promise first, then the findings sorted, and one of them worked on. */
export default function PortraitAction(props: PortraitActionProps) {
	const { labels } = props;
	const { current, past } = useStore(portraitActions.$value, { ssr: () => noPortraitActions });
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	const [ready, setReady] = useState(false);
	const [said, setSaid] = useState('');
	const action = current ?? blank;
	const promised = isPromised(action) ? action : undefined;
	const waiting = useFindingsOfLink(ready && !promised, (themes) => {
		add(themes);
		const findings = themes.map((theme) => findingWords(props.themes, theme));
		setSaid(fill(labels.sort.fromLink, { findings: listWords(findings) }));
	});
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);

	return (
		<>
			{ready && (
				<div class={`${styles['parts']} screen-only`}>
					{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
					{portraitActions.readAside() !== undefined && <Notice>{labels.unreadable}</Notice>}
					<p role="status" class={styles['said']}>
						{said}
					</p>
					{promised && (
						<LookAgain
							key={promised.id}
							{...props}
							action={promised}
							waiting={waiting}
							onEnd={() => setSaid(labels.promise.ended)}
						/>
					)}
					<Sorting {...props} action={action} onSaid={setSaid} />
					<Tools {...props} action={action} />
					{past.length > 0 && <Past {...props} past={past} />}
				</div>
			)}
			<Sheet {...props} action={action} />
		</>
	);
}

/** The findings and the one that is worked on; folded where the page is opened with a promise that is whole. */
function Sorting(props: PartProps & { onSaid: (sentence: string) => void }) {
	const { action, labels } = props;
	// By its id, so that nothing folds or unfolds while it is being written.
	const [whole] = useState(isPromised(action) ? action.id : undefined);
	const parts = (
		<>
			<Findings {...props} />
			<OneTheme {...props} />
		</>
	);
	return action.id === whole ? (
		<details class="fold wide">
			<summary>{labels.promise.change}</summary>
			<div class={styles['parts']}>{parts}</div>
		</details>
	) : (
		parts
	);
}

/**
 * Takes what a link hands on as soon as that is wanted, once, and takes it out of the address, so that a reload brings back
 * nothing that was taken away. Gives whether something is still waiting.
 */
function useFindingsOfLink(
	wanted: boolean,
	onFindings: (themes: { theme: ReturnType<typeof decodeFindings>[number] }[]) => void,
): boolean {
	const [themes, setThemes] = useState<ReturnType<typeof decodeFindings>>([]);
	useEffect(() => {
		const read = () => setThemes(decodeFindings(location.hash));
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);
	useEffect(() => {
		if (!wanted || themes.length === 0) return;
		onFindings(themes.map((theme) => ({ theme })));
		history.replaceState(history.state, '', location.pathname + location.search);
		setThemes([]);
	}, [wanted, themes]);
	return themes.length > 0;
}
