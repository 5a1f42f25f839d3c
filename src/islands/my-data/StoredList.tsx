import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
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
	text: ComponentChildren;
	/** The page where it can be seen, as in its address; absent where there is none of its own. */
	page?: string | undefined;
}

/** A sentence about what is stored, with the name of the thing in bold: what stands before its first comma or colon. */
function named(template: string, gaps: Parameters<typeof fill>[1]) {
	const end = template.search(/[,:]/);
	return (
		<>
			<b>{fill(template.slice(0, end), gaps)}</b>
			{fill(template.slice(end), gaps)}
		</>
	);
}

/** What is stored, one row each, the latest of a kind first, that leads to where it can be seen. */
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
			text: named(labels.draft, {
				title,
				n: evaluationOf(id).countAnswers(draft.answers),
				date: formatMoment(draft.savedAt),
			}),
		})),
		...all.toReversed().map(({ instrument, finishedAt }) => ({
			page: 'cermin/hasil',
			text: named(labels.attempt, { title: titles[instrument], date: formatMoment(finishedAt) }),
		})),
		...(decided ? [{ page: 'kasus', text: named(labels.decided, { n: decided }) }] : []),
		...(read.length ? [{ text: named(labels.read, { n: read.length }) }] : []),
		...took.toReversed().map(({ name, wave }) => ({
			text: named(labels.enrolment, { name, wave: labels.waves[wave] }),
		})),
		...made.toReversed().map(({ name, wave }) => ({
			page: 'pelatih/sesi',
			text: named(labels.session, { name, wave: labels.waves[wave] }),
		})),
		...(current
			? [
					{
						page: 'komitmen',
						text: named(current.checks.length > 0 ? labels.commitment : labels.commitmentAhead, {
							date: formatDay(current.savedAt),
							n: current.checks.length,
						}),
					},
				]
			: []),
		...(past.length
			? [{ page: 'komitmen', text: named(labels.pastCommitments, { n: past.length }) }]
			: []),
		...(open || answered ? [{ text: named(labels.kiosk, { n: answered }) }] : []),
		...(codes ? [{ page: 'pelatih/rekap', text: named(labels.codes, { n: codes }) }] : []),
		...(sentences
			? [{ page: 'pelatih/kalimat', text: named(labels.unitSentences, { n: sentences }) }]
			: []),
		...begun.toReversed().map(([id, { begunAt, ticked, session = '' }]) => {
			const decoded = decodeSession(session);
			return {
				page: id in pathTitles ? `jalur/${id}` : undefined,
				text: named(decoded.ok ? labels.pathInSession : labels.path, {
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
						text: named(labels.portraitAction, {
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
						text: named(labels.pastPortraitActions, { n: portrait.past.length }),
					},
				]
			: []),
		...(practices
			? [{ page: 'potret/bukti', text: named(labels.evidence, { n: practices }) }]
			: []),
		...(theme ? [{ text: named(labels.theme, { theme: labels.themes[theme] }) }] : []),
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
