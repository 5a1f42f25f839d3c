import { useEffect, useRef } from 'preact/hooks';
import { addressScopeOf } from '../../core/codes/address-scope.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { fill } from '../../ui/text.ts';
import { Actions } from './Actions.tsx';
import { SavedState } from './SavedState.tsx';
import type { Handout, HandoutProps } from './handout.ts';
import type { BuilderProps } from './props.ts';
import styles from './share.module.css';

interface Props extends BuilderProps {
	/** Absent while the session has no name. */
	handout: Handout | undefined;
	/** Rises with each session that is opened or asked to be shown; the heading then takes the focus. */
	opened: number;
	onRenew: () => void;
	onRestart: () => void;
}

/** A link of more characters makes a QR whose modules are too small for the back row. */
const longLink = 260;

/** Link, QR and code of a session, and the ways to hand them out. */
export function Share({ handout, opened, onRenew, onRestart, ...props }: Props) {
	const { share } = props.labels;
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (opened === 0) return;
		title.current?.focus({ preventScroll: true });
		title.current?.scrollIntoView();
	}, [opened]);
	return (
		<section class={styles['share']} aria-labelledby="bagikan">
			<h2 id="bagikan" tabIndex={-1} ref={title}>
				{share.title}
			</h2>
			{handout ? (
				<>
					<Actions
						// What was said of one session is not said of the next.
						key={`${handout.session.id} ${handout.session.wave}`}
						{...props}
						handout={handout}
					>
						{(isCopyRefused) => <Ways {...props} handout={handout} isLinkOpen={isCopyRefused} />}
					</Actions>
					<SavedState {...props} handout={handout} onRenew={onRenew} onRestart={onRestart} />
					<details class="fold wide">
						<summary>{share.messageTitle}</summary>
						<p class={styles['text']}>{handout.message}</p>
					</details>
				</>
			) : (
				<p>{share.waiting}</p>
			)}
		</section>
	);
}

function Ways({
	handout,
	labels: { share: labels },
	isLinkOpen,
}: HandoutProps & { isLinkOpen: boolean }) {
	const { session, link, address, code } = handout;
	const scope = addressScopeOf(location.hostname);
	return (
		<>
			<QrCode class={styles['qr']} text={link} label={fill(labels.qr, { name: session.name })} />
			<div class={styles['ways']}>
				<p class="soft">{fill(labels.join, { address })}</p>
				<p class={`${styles['text']} ${styles['code']}`}>{code}</p>
				<p class="soft">{labels.joinNote}</p>
			</div>
			<details class="fold wide" open={isLinkOpen}>
				<summary id="tautan">{labels.link}</summary>
				<p class={styles['text']} aria-labelledby="tautan">
					{link}
				</p>
			</details>
			{scope !== 'everywhere' && <Notice>{labels.scopes[scope]}</Notice>}
			{link.length > longLink && <Notice>{labels.longLink}</Notice>}
		</>
	);
}
