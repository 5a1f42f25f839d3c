import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Form } from './Form.tsx';
import { MySessions } from './MySessions.tsx';
import { Poster } from './Poster.tsx';
import { Preview } from './Preview.tsx';
import { Share } from './Share.tsx';
import styles from './builder.module.css';
import { makeHandout } from './handout.ts';
import type { BuilderProps } from './props.ts';
import { useSessionForm } from './use-session-form.ts';

/** Where a trainer makes a session and hands it out. Empty until the browser has taken over the page. */
export default function Builder(props: BuilderProps) {
	const [ready, setReady] = useState(false);
	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);
	return ready ? <Tool {...props} /> : null;
}

function Tool(props: BuilderProps) {
	const { labels, paths } = props;
	const storageWorks = useStore($storageWorks);
	const { choices, session, badLink, opened, ...actions } = useSessionForm((path) =>
		Object.values(paths)
			.flat()
			.some(({ id }) => id === path),
	);
	const nameField = useRef<HTMLInputElement>(null);
	const [asked, setAsked] = useState(0);
	const handout = session && makeHandout(session, props);

	function restart() {
		actions.restart();
		nameField.current?.focus();
	}

	return (
		<>
			<div class={`${styles['tool']} ${handout ? 'screen-only' : ''}`}>
				{badLink && (
					<Notice role="alert" wrong>
						{labels.badLink}
					</Notice>
				)}
				{!storageWorks && <Notice role="alert">{labels.noStorage}</Notice>}
				<div class={styles['columns']}>
					<Form
						{...props}
						choices={choices}
						nameField={nameField}
						onChange={actions.change}
						onShow={handout && (() => setAsked(asked + 1))}
					/>
					<div class={styles['handing']}>
						<Share
							{...props}
							handout={handout}
							opened={opened + asked}
							onRenew={actions.renew}
							onRestart={restart}
						/>
						{handout && <Preview {...props} handout={handout} />}
					</div>
				</div>
				<MySessions {...props} onOpen={actions.open} />
			</div>
			{handout && (
				<Poster class="print-only" shown={handout} labels={labels.poster} qr={labels.share.qr} />
			)}
		</>
	);
}
