import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { saveMySession } from '../../stores/my-sessions.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { Form } from './Form.tsx';
import { MySessions } from './MySessions.tsx';
import { Poster } from './Poster.tsx';
import { Preview } from './Preview.tsx';
import { Projector } from './Projector.tsx';
import { Share } from './Share.tsx';
import styles from './builder.module.css';
import { type Handout, makeHandout } from './handout.ts';
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
		[...paths.handbooks, ...paths.guides].some(({ id }) => id === path),
	);
	const nameField = useRef<HTMLInputElement>(null);
	const handout = session && makeHandout(session, props);

	// However printing is begun, a poster means that the session is in use.
	useEffect(() => {
		if (!session) return;
		const keep = () => saveMySession(session);
		addEventListener('beforeprint', keep);
		return () => removeEventListener('beforeprint', keep);
	}, [session]);

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
					<Form {...props} choices={choices} nameField={nameField} onChange={actions.change} />
					<div class={styles['handing']}>
						<ShareSection
							{...props}
							handout={handout}
							opened={opened}
							onRenew={actions.renew}
							onRestart={restart}
						/>
						{handout && <Preview {...props} handout={handout} />}
					</div>
				</div>
				<MySessions {...props} onOpen={actions.open} />
			</div>
			{handout && <Poster {...props} handout={handout} />}
		</>
	);
}

interface ShareSectionProps extends BuilderProps {
	/** Absent while the session has no name. */
	handout: Handout | undefined;
	/** Rises with each session that is opened; the heading then takes the focus. */
	opened: number;
	onRenew: () => void;
	onRestart: () => void;
}

function ShareSection({ handout, opened, ...props }: ShareSectionProps) {
	const { labels } = props;
	const [projecting, setProjecting] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (opened > 0) title.current?.focus();
	}, [opened]);

	async function project() {
		await enterFullScreen();
		setProjecting(true);
	}

	return (
		<section class={styles['share']} aria-labelledby="bagikan">
			<h2 id="bagikan" tabIndex={-1} ref={title}>
				{labels.share.title}
			</h2>
			{handout ? (
				<Share
					// What was said of one session is not said of the next.
					key={`${handout.session.id} ${handout.session.wave}`}
					{...props}
					handout={handout}
					onUse={() => saveMySession(handout.session)}
					onProject={() => void project()}
				/>
			) : (
				<p>{labels.share.waiting}</p>
			)}
			{handout && projecting && (
				<Projector handout={handout} labels={labels} onClose={() => setProjecting(false)} />
			)}
		</section>
	);
}
