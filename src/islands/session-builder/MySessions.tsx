import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { type Session, type Wave, encodeSession, waves } from '../../core/codes/session-link.ts';
import { type MySession, groupMySessions } from '../../core/device/my-sessions.ts';
import { mySessions, removeMySession, saveMySession } from '../../stores/my-sessions.ts';
import { fill } from '../../ui/text.ts';
import linkButton from '../../ui/link-button.module.css';
import { WaveEntry } from './WaveEntry.tsx';
import styles from './list.module.css';
import type { BuilderProps } from './props.ts';

interface Props extends BuilderProps {
	/** Puts a session on screen, with its link and QR. */
	onOpen: (session: Session) => void;
}

/** The sessions made on this device, each with its waves side by side. */
export function MySessions(props: Props) {
	const { labels, sessionLabels, onOpen } = props;
	const { list } = labels;
	const all = useStore(mySessions.$value);
	const title = useRef<HTMLHeadingElement>(null);
	const [said, setSaid] = useState('');

	function add(latest: MySession, wave: Wave) {
		const session = { ...latest, wave };
		const isKept = saveMySession(session);
		onOpen(session);
		// What was refused is said above, where the session is on screen.
		setSaid(isKept ? fill(list.added, { wave: sessionLabels.waves[wave] }) : '');
	}

	function open(session: Session) {
		setSaid('');
		onOpen(session);
	}

	function remove(entry: MySession) {
		setSaid(removeMySession(entry) ? list.removed : list.notRemoved);
		title.current?.focus();
	}

	return (
		<section class={styles['list']} aria-labelledby="sesi-saya">
			<h2 id="sesi-saya" tabIndex={-1} ref={title}>
				{list.title}
			</h2>
			<p>{list.lead}</p>
			<p role="status">{said}</p>
			{mySessions.readAside() !== undefined && <p>{list.unreadable}</p>}
			{all.length === 0 && <p>{list.empty}</p>}
			<ul role="list">
				{groupMySessions(all).map((group) => (
					<SessionCard
						key={group[0]?.id}
						{...props}
						group={group}
						onOpen={open}
						onAdd={add}
						onRemove={remove}
					/>
				))}
			</ul>
		</section>
	);
}

interface CardProps extends Props {
	/** The waves of one session that are saved. */
	group: readonly MySession[];
	onAdd: (latest: MySession, wave: Wave) => void;
	onRemove: (entry: MySession) => void;
}

function SessionCard({ group, onAdd, ...props }: CardProps) {
	const { list } = props.labels;
	const latest = group.at(-1);
	if (!latest) return null;
	const name = <span class="sr-only">: {latest.name}</span>;
	return (
		<li class={styles['card']}>
			<div>
				<h3>{latest.name}</h3>
				<p class="soft">{fill(list.id, { id: latest.id })}</p>
			</div>
			<ul role="list">
				{group.map((entry) => (
					<WaveEntry key={entry.wave} {...props} entry={entry} />
				))}
			</ul>
			<div class="actions">
				<a class="button quiet" href={props.links.recap + encodeSession(latest)}>
					{list.recap}
					{name}
				</a>
				{waves
					.filter((wave) => group.every((entry) => entry.wave !== wave))
					.map((wave) => (
						<button
							key={wave}
							class={linkButton['link']}
							type="button"
							onClick={() => onAdd(latest, wave)}
						>
							{list.add[wave]}
							{name}
						</button>
					))}
			</div>
		</li>
	);
}
