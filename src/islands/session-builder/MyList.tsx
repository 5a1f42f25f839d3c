import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { type MySession, groupMySessions } from '../../core/device/my-sessions.ts';
import { type Wave, type Session, encodeSession, waves } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions, removeMySession, saveMySession } from '../../stores/my-sessions.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { formatDay } from '../../ui/format.ts';
import styles from './list.module.css';
import type { BuilderProps } from './props.ts';

interface Props extends BuilderProps {
	/** Puts a session on screen, with its link and QR. */
	onOpen: (session: Session) => void;
}

/** The sessions made on this device, each with its waves side by side. */
export function MyList(props: Props) {
	const { labels, links, sessionLabels, onOpen } = props;
	const { list } = labels;
	const all = useStore(mySessions.$value);
	const title = useRef<HTMLHeadingElement>(null);
	const [said, setSaid] = useState('');

	function add(latest: MySession, wave: Wave) {
		const session = { ...latest, wave };
		saveMySession(session);
		onOpen(session);
		setSaid(fill(list.added, { wave: sessionLabels.waves[wave] }));
	}

	function open(session: Session) {
		setSaid('');
		onOpen(session);
	}

	function remove(entry: MySession) {
		removeMySession(entry);
		setSaid(list.removed);
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
				{groupMySessions(all).map((group) => {
					const latest = group.at(-1);
					if (!latest) return null;
					return (
						<li key={latest.id} class={styles['card']}>
							<div>
								<h3>{latest.name}</h3>
								<p class={styles['soft']}>{fill(list.id, { id: latest.id })}</p>
							</div>
							<ul role="list">
								{group.map((entry) => (
									<Entry
										key={entry.wave}
										{...props}
										entry={entry}
										onOpen={open}
										onRemove={remove}
									/>
								))}
							</ul>
							<div class="actions">
								{waves
									.filter((wave) => group.every((entry) => entry.wave !== wave))
									.map((wave) => (
										<button
											key={wave}
											class="button quiet"
											type="button"
											onClick={() => add(latest, wave)}
										>
											{list.add[wave]}
											<span class="sr-only">: {latest.name}</span>
										</button>
									))}
								<a class="button quiet" href={links.recap + encodeSession(latest)}>
									{list.recap}
									<span class="sr-only">: {latest.name}</span>
								</a>
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function Entry(props: Props & { entry: MySession; onRemove: (entry: MySession) => void }) {
	const { entry, onRemove, onOpen, instruments, links, labels, sessionLabels } = props;
	const { list, form } = labels;
	const [confirming, setConfirming] = useState(false);
	const { savedAt, ...session } = entry;
	const gaps = { name: entry.name, wave: sessionLabels.waves[entry.wave] };
	const what = <span class="sr-only">: {fill(list.of, gaps)}</span>;
	return (
		<li class={styles['entry']}>
			<p>
				<strong>{form.waves[entry.wave]}</strong>
				<span class={styles['soft']}>
					{fill(list.saved, {
						title: instruments[entry.instrument].title,
						detail: list.details[entry.detail],
						date: formatDay(savedAt),
					})}
				</span>
			</p>
			<div class={styles['links']}>
				<button type="button" onClick={() => onOpen(session)}>
					{list.open}
					{what}
				</button>
				<a href={links.kiosks[entry.instrument] + encodeSession(session)}>
					{list.kiosk}
					{what}
				</a>
				<button type="button" onClick={() => setConfirming(true)}>
					{list.remove}
					{what}
				</button>
			</div>
			{confirming && (
				<Confirm
					question={fill(list.removeConfirm, gaps)}
					yes={list.removeYes}
					cancel={list.cancel}
					onYes={() => onRemove(entry)}
					onCancel={() => setConfirming(false)}
				/>
			)}
		</li>
	);
}
