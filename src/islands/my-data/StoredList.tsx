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

interface Line {
	text: string;
	/** The page where it can be seen, as in its address; absent where there is none of its own. */
	page?: string | undefined;
}

/** What is stored, one row each, that leads to where it can be seen. */
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

	const lines: Line[] = [
		...unfinished.map(({ id, title, draft }) => ({
			page: `cermin/${id}`,
			text: fill(labels.draft, {
				title,
				n: evaluationOf(id).countAnswers(draft.answers),
				date: formatMoment(draft.savedAt),
			}),
		})),
		...all.map(({ instrument, finishedAt }) => ({
			page: 'cermin/hasil',
			text: fill(labels.attempt, { title: titles[instrument], date: formatMoment(finishedAt) }),
		})),
		...(decided ? [{ page: 'kasus', text: fill(labels.decided, { n: decided }) }] : []),
		...(read.length ? [{ text: fill(labels.read, { n: read.length }) }] : []),
		...took.map(({ name, wave }) => ({
			text: fill(labels.enrolment, { name, wave: labels.waves[wave] }),
		})),
		...made.map(({ name, wave }) => ({
			page: 'pelatih/sesi',
			text: fill(labels.session, { name, wave: labels.waves[wave] }),
		})),
		...(current
			? [
					{
						page: 'komitmen',
						text: fill(current.checks.length > 0 ? labels.commitment : labels.commitmentAhead, {
							date: formatDay(current.savedAt),
							n: current.checks.length,
						}),
					},
				]
			: []),
		...(past.length
			? [{ page: 'komitmen', text: fill(labels.pastCommitments, { n: past.length }) }]
			: []),
		...(open || answered ? [{ text: fill(labels.kiosk, { n: answered }) }] : []),
		...(codes ? [{ page: 'pelatih/rekap', text: fill(labels.codes, { n: codes }) }] : []),
		...(sentences
			? [{ page: 'pelatih/kalimat', text: fill(labels.unitSentences, { n: sentences }) }]
			: []),
		...begun.map(([id, { begunAt, ticked, session = '' }]) => {
			const decoded = decodeSession(session);
			return {
				page: id in pathTitles ? `jalur/${id}` : undefined,
				text: fill(decoded.ok ? labels.pathInSession : labels.path, {
					title: pathTitles[id] ?? id,
					name: decoded.ok ? decoded.value.name : '',
					date: formatMoment(begunAt),
					n: ticked.length,
				}),
			};
		}),
		...(portrait.current
			? [
					{
						page: 'potret/tindak',
						text: fill(labels.portraitAction, {
							n: portrait.current.findings.length,
							date: formatDay(portrait.current.savedAt),
						}),
					},
				]
			: []),
		...(portrait.past.length
			? [
					{
						page: 'potret/tindak',
						text: fill(labels.pastPortraitActions, { n: portrait.past.length }),
					},
				]
			: []),
		...(practices ? [{ page: 'potret/bukti', text: fill(labels.evidence, { n: practices }) }] : []),
		...(theme ? [{ text: fill(labels.theme, { theme: labels.themes[theme] }) }] : []),
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
					<p>{labels.nothingYet}</p>
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
			<ul class="rows" role="list">
				{lines.map(({ text, page }, index) => (
					<li key={index}>
						{page ? (
							<a href={`${links.home}${page}/`}>
								<span class={styles['row']}>{text}</span>
								<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
									<path d="m9 6 6 6-6 6" />
								</svg>
							</a>
						) : (
							<p class={styles['row']}>{text}</p>
						)}
					</li>
				))}
			</ul>
			{problem && problem !== 'refused' && (
				<Notice role="alert" wrong>
					{labels.databaseProblems[problem]}
				</Notice>
			)}
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
