import { useState } from 'preact/hooks';
import { type Session, encodeSession } from '../../core/codes/session-link.ts';
import type { MySession } from '../../core/device/my-sessions.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { formatDay } from '../../ui/format.ts';
import linkButton from '../../ui/link-button.module.css';
import { fill } from '../../ui/text.ts';
import styles from './list.module.css';
import type { BuilderProps } from './props.ts';

interface Props extends BuilderProps {
	entry: MySession;
	onOpen: (session: Session) => void;
	onRemove: (entry: MySession) => void;
}

/** One wave of a session, with the ways to open it and to take it off the list. */
export function WaveEntry(props: Props) {
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
				<span class="soft">
					{fill(list.saved, {
						title: instruments[entry.instrument].title,
						detail: list.details[entry.detail],
						date: formatDay(savedAt),
					})}
				</span>
			</p>
			<div class={styles['links']}>
				<button class={linkButton['link']} type="button" onClick={() => onOpen(session)}>
					{list.open}
					{what}
				</button>
				<a href={links.kiosks[entry.instrument] + encodeSession(session)}>
					{list.kiosk}
					{what}
				</a>
				<button class={linkButton['danger']} type="button" onClick={() => setConfirming(true)}>
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
