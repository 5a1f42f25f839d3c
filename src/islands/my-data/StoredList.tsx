import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { instrumentIds } from '../../core/assessment/instrument.ts';
import { evaluationOf } from '../../core/assessment/outcome.ts';
import { decodeSession } from '../../core/codes/session-link.ts';
import { attempts } from '../../stores/attempts.ts';
import { commitments } from '../../stores/commitment.ts';
import { collectedCodes } from '../../stores/collected-codes.ts';
import { $databaseProblem } from '../../stores/database-problem.ts';
import {
	isAsideFull,
	isBegun,
	pathsProgress,
	readingProgress,
	unreadableTexts,
} from '../../stores/device.ts';
import { drafts } from '../../stores/draft.ts';
import { kiosk, kioskDrafts } from '../../stores/kiosk.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import { enrolments } from '../../stores/enrolments.ts';
import { evidence } from '../../stores/evidence.ts';
import { portraitActions } from '../../stores/portrait-actions.ts';
import { unitSentences } from '../../stores/unit-sentences.ts';
import { $theme } from '../../stores/theme.ts';
import { formatDay, formatMoment } from '../../ui/format.ts';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { type Saved, saveText } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import { Notice } from '../../ui/Notice.tsx';
import linkButton from '../../ui/link-button.module.css';
import styles from './data.module.css';
import type { MyDataProps } from './props.ts';

/** What is stored, one line each. */
export function StoredList({ titles, pathTitles, links, labels }: MyDataProps) {
	const all = useStore(attempts.$value);
	const { cases, read } = useStore(readingProgress.$value);
	const theme = useStore($theme);
	const took = useStore(enrolments.$value);
	const made = useStore(mySessions.$value);
	const sentences = Object.keys(useStore(unitSentences.$value)).length;
	const { current, past } = useStore(commitments.$value);
	const begun = Object.entries(useStore(pathsProgress.$value));
	const portrait = useStore(portraitActions.$value);
	const practices = useStore(evidence.$value).length;
	const open = useStore(kiosk.$value);
	const given = instrumentIds.map((id) =>
		evaluationOf(id).countAnswers(useStore(kioskDrafts[id].$value).answers),
	);
	const answered = Math.max(...given);
	const [codes, setCodes] = useState(0);
	// Codes have no store to follow. They change with an import or an erasure, which draw this list again.
	useEffect(() => void collectedCodes().then(({ length }) => setCodes(length)));
	const problem = useStore($databaseProblem);
	const [saved, setSaved] = useState<Saved>();
	const unfinished = instrumentIds
		.map((id) => ({ id, title: titles[id], draft: useStore(drafts[id].$value) }))
		.filter(({ draft }) => isBegun(draft));
	const unreadable = unreadableTexts();
	const decided = Object.keys(cases).length;

	const lines = [
		...unfinished.map(({ id, title, draft }) =>
			fill(labels.draft, {
				title,
				n: evaluationOf(id).countAnswers(draft.answers),
				date: formatMoment(draft.savedAt),
			}),
		),
		...all.map(({ instrument, finishedAt }) =>
			fill(labels.attempt, { title: titles[instrument], date: formatMoment(finishedAt) }),
		),
		...(decided ? [fill(labels.decided, { n: decided })] : []),
		...(read.length ? [fill(labels.read, { n: read.length })] : []),
		...took.map(({ name, wave }) => fill(labels.enrolment, { name, wave: labels.waves[wave] })),
		...made.map(({ name, wave }) => fill(labels.session, { name, wave: labels.waves[wave] })),
		...(current
			? [fill(labels.commitment, { date: formatDay(current.savedAt), n: current.checks.length })]
			: []),
		...(past.length ? [fill(labels.pastCommitments, { n: past.length })] : []),
		...(open || answered ? [fill(labels.kiosk, { n: answered })] : []),
		...(codes ? [fill(labels.codes, { n: codes })] : []),
		...(sentences ? [fill(labels.unitSentences, { n: sentences })] : []),
		...begun.map(([id, { begunAt, ticked, session = '' }]) => {
			const decoded = decodeSession(session);
			return fill(decoded.ok ? labels.pathInSession : labels.path, {
				title: pathTitles[id] ?? id,
				name: decoded.ok ? decoded.value.name : '',
				date: formatMoment(begunAt),
				n: ticked.length,
			});
		}),
		...(portrait.current
			? [
					fill(labels.portraitAction, {
						n: portrait.current.findings.length,
						date: formatDay(portrait.current.savedAt),
					}),
				]
			: []),
		...(portrait.past.length
			? [fill(labels.pastPortraitActions, { n: portrait.past.length })]
			: []),
		...(practices ? [fill(labels.evidence, { n: practices })] : []),
		...(theme ? [fill(labels.theme, { theme: labels.themes[theme] })] : []),
	];
	return (
		<section
			aria-labelledby="tersimpan"
			data-empty={
				lines.length === 0 && unreadable.length === 0 && (!problem || problem === 'refused')
			}
		>
			<h2 id="tersimpan">{labels.storedTitle}</h2>
			{lines.length === 0 && unreadable.length === 0 && (
				<div class={styles['empty']}>
					<p>{labels.nothing}</p>
					<div class="actions">
						<a class="button" href={links.mirror}>
							{labels.begin}
						</a>
						<a class="button quiet" href={links.cases}>
							{labels.tryCase}
						</a>
					</div>
				</div>
			)}
			<ul>
				{lines.map((line, index) => (
					<li key={index}>{line}</li>
				))}
			</ul>
			{problem && problem !== 'refused' && (
				<Notice role="alert" wrong>
					{labels.databaseProblems[problem]}
				</Notice>
			)}
			{all.length > 0 && <a href={links.results}>{labels.open}</a>}
			{unreadable.length > 0 && (
				<Notice>
					<p>
						{fill(labels.unreadable, { n: unreadable.length })}{' '}
						{isAsideFull() && `${labels.notSetAside} `}
						<button
							class={linkButton['link']}
							type="button"
							onClick={() =>
								setSaved(saveText(unreadable.join('\n'), 'text/plain', labels.unreadableFile))
							}
						>
							{labels.saveUnreadable}
						</button>
					</p>
					<SaveNote saved={saved} labels={labels.saving} />
				</Notice>
			)}
		</section>
	);
}
