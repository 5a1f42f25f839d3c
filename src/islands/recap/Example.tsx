import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';
import linkButton from '../../ui/link-button.module.css';
import type { ToolProps } from './props.ts';
import styles from './recap.module.css';

/** Says, over the recap of the invented class, what it is. It takes the focus as it comes up. */
export function ExampleNotice({ labels, worker }: ToolProps) {
	const words = labels.example;
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	return (
		<Notice>
			<h2 ref={title} tabIndex={-1} class={styles['exampleTitle']}>
				{words.title}
			</h2>
			<p class="soft">
				{words.text}{' '}
				<button class={linkButton['link']} type="button" onClick={() => worker.showExample()}>
					{words.close}
				</button>
			</p>
		</Notice>
	);
}

/** The hash of the address that opens the invented class at once. */
const address = '#contoh';

/**
 * The way to the invented class: a recap to look at before there are codes. Where that class was closed just now it takes the
 * focus, so there it stands in any case.
 */
export function TryExample({
	labels,
	instruments,
	overview,
	worker,
	isBack,
}: ToolProps & { isBack: boolean }) {
	const words = labels.example;
	const { revision } = instruments.diri;
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isBack) button.current?.focus();
		if (location.hash !== address) return;
		// Opened once: whoever closes it, or loads the page again, is back with their own codes.
		history.replaceState(history.state, '', location.pathname);
		worker.showExample(revision);
	}, []);
	if (overview.collected > 0 && !isBack) return null;
	return (
		<p class="soft">
			{words.invite}{' '}
			<button
				ref={button}
				class={linkButton['link']}
				type="button"
				onClick={() => worker.showExample(revision)}
			>
				{words.open}
			</button>
			{words.inviteEnd}
		</p>
	);
}
