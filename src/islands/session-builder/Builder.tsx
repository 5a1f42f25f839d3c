import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../core/codes/session-link.ts';
import { saveMySession } from '../../stores/my-sessions.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { Form } from './Form.tsx';
import { MyList } from './MyList.tsx';
import { Poster } from './Poster.tsx';
import { Preview } from './Preview.tsx';
import { Projector } from './Projector.tsx';
import { Share } from './Share.tsx';
import styles from './builder.module.css';
import { makeSession } from './made.ts';
import type { BuilderProps } from './props.ts';
import { useDraft } from './use-draft.ts';

/** Where a trainer makes a session and hands it round. There is nothing to show before the browser has woken it. */
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
	const { draft, session, badLink, opened, ...actions } = useDraft((path) =>
		[...paths.handbooks, ...paths.guides].some(({ id }) => id === path),
	);
	const [projecting, setProjecting] = useState(false);
	const nameField = useRef<HTMLInputElement>(null);
	const shareTitle = useRef<HTMLHeadingElement>(null);
	const made = session && makeSession(session, props);

	useEffect(() => {
		if (opened > 0) shareTitle.current?.focus();
	}, [opened]);

	// However printing is begun, what stands on a wall is a session in use.
	useEffect(() => {
		if (!session) return;
		const keep = () => saveMySession(session);
		addEventListener('beforeprint', keep);
		return () => removeEventListener('beforeprint', keep);
	}, [session]);

	async function project(used: Session) {
		saveMySession(used);
		await enterFullScreen();
		setProjecting(true);
	}

	return (
		<>
			<div class={`${styles['tool']} ${made ? 'screen-only' : ''}`}>
				{badLink && <p role="alert">{labels.badLink}</p>}
				{!storageWorks && <p role="alert">{labels.noStorage}</p>}
				<div class={styles['columns']}>
					<Form
						{...props}
						draft={draft}
						nameField={nameField}
						onChange={actions.change}
						onPath={actions.setPath}
					/>
					<div class={styles['handing']}>
						<section class={styles['share']} aria-labelledby="bagikan">
							<h2 id="bagikan" tabIndex={-1} ref={shareTitle}>
								{labels.share.title}
							</h2>
							{made ? (
								<Share
									// What was said of one session is not said of the next.
									key={`${made.session.id} ${made.session.wave}`}
									{...props}
									made={made}
									onUse={() => saveMySession(made.session)}
									onProject={() => void project(made.session)}
									onRenew={actions.renew}
									onRestart={() => {
										actions.restart();
										nameField.current?.focus();
									}}
								/>
							) : (
								<p>{labels.share.waiting}</p>
							)}
						</section>
						{made && <Preview {...props} made={made} />}
					</div>
				</div>
				<MyList {...props} onOpen={actions.open} />
			</div>
			{made && <Poster {...props} made={made} />}
			{made && projecting && (
				<Projector made={made} labels={labels} onClose={() => setProjecting(false)} />
			)}
		</>
	);
}
