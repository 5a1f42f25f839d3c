import { sizeOf, traitsOf } from '../../../core/assessment/instrument.ts';
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { elsewhere, enrolmentIn, recentWave } from '../../../core/device/enrolment.ts';
import { type Session, encodeSession, waves } from '../../../core/codes/session-link.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { fill } from '../../../ui/text.ts';
import { attempts } from '../../../stores/attempts.ts';
import { enrolments } from '../../../stores/enrolments.ts';
import { formatDay } from '../../../ui/format.ts';
import { useLazy } from '../../../ui/use-lazy.ts';
import { readingOf } from '../../result/code/reading-of.ts';
import { invitationLines } from './invitation-lines.ts';
import type { MirrorProps } from '../props.ts';
import { readLink } from './read-link.ts';
import styles from './invitation.module.css';

/** What a trainer's link asks for, before the first question; or what is wrong with the link. */
export function Invitation(props: MirrorProps) {
	const { instrument, result, invitationLabels: labels } = props;
	const link = readLink(instrument.id);

	if (link.kind === 'session') return <Welcome {...props} session={link.session} />;
	if (link.kind === 'other-mirror') {
		const { title } = result.instruments[link.session.instrument];
		const href = result.links.mirrors[link.session.instrument] + encodeSession(link.session);
		return (
			<Notice class={styles['invitation']} role="alert">
				<p>{fill(labels.otherMirror, { title })}</p>
				<p>
					<a href={href}>{fill(labels.openOther, { title })}</a>
				</p>
			</Notice>
		);
	}
	if (link.reason === 'absent') return null;
	return (
		<Notice class={styles['invitation']} role="alert">
			<p>{labels.problems[link.reason]}</p>
			<p>{labels.problemRest}</p>
		</Notice>
	);
}

function Welcome(props: MirrorProps & { session: Session }) {
	const { instrument, paths, result, session, invitationLabels: labels } = props;
	const all = useStore(enrolments.$value);
	const finished = enrolmentIn(all, session);
	const paired = waves
		.filter((wave) => wave !== session.wave)
		.map((wave) => enrolmentIn(all, { ...session, wave }))
		.find((entry) => entry !== undefined);
	const isTaken = paired?.attempt === elsewhere;
	const isShared = finished !== undefined || (paired !== undefined && !isTaken);
	const isLater = session.wave !== 'before';
	const reading = readingOf(session, paths);
	const lines = [
		...invitationLines(session, { items: sizeOf(instrument), minutes: instrument.minutes }, labels),
		...(finished ? [labels.finished] : []),
		...(paired
			? [fill(isTaken ? labels.restored : labels.pair, { wave: result.waves[paired.wave] })]
			: []),
		...(isShared ? [labels.borrowed] : []),
		...(!paired && !finished && isLater ? [labels.samePlace] : []),
	];
	// Read once: the sentence should not go while it is read. One week is over before the next wave.
	const [recent] = useState(() =>
		traitsOf(instrument.id).weeks > 1
			? recentWave(all, attempts.read(), session, Date.now())
			: undefined,
	);
	// Fetched with the link of a later wave, so that it needs no network once that is open.
	const earlier = useLazy(isLater, () => import('./EarlierCode.tsx'));
	return (
		<section class={styles['invitation']} aria-labelledby="sesi" data-invitation>
			<Notice>
				<h2 id="sesi">{fill(labels.title, { name: session.name })}</h2>
				<p>{fill(labels.wave, { wave: result.waves[session.wave] })}</p>
				<ul>
					{lines.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
				{!isShared && earlier && <earlier.default {...props} isTaken={isTaken} />}
				{reading && (
					<p>
						{labels.path} <a href={reading.href}>{reading.title}</a>
					</p>
				)}
				{recent && (
					<p>
						{fill(labels.tooSoon, {
							wave: result.waves[recent.wave],
							date: formatDay(recent.finishedAt),
							from: formatDay(recent.from),
						})}
					</p>
				)}
			</Notice>
		</section>
	);
}
