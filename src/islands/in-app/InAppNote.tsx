import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { HandoverLabels } from '../../copy/handover.ts';
import { decodeSession } from '../../core/codes/session-link.ts';
import { collectedCodes } from '../../stores/collected-codes.ts';
import { type HandoverLink, handoverLink } from '../../stores/handover.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { fill } from '../../ui/text.ts';
import styles from './in-app.module.css';

interface Props {
	labels: HandoverLabels['note'];
	/** The path of the page within the site: `cermin/diri`. */
	page: string;
	/** The address of the page that reads the link. */
	arrival: string;
}

/** Phones and tablets of Apple, whose own browser is Safari. */
const apple = /\b(?:iPhone|iPad|iPod)\b/;

/**
 * Says in the browser inside a messenger that what is stored stays there, and gives, once asked for, the link that takes it
 * to another browser.
 */
export function InAppNote({ labels, page, arrival }: Props) {
	const browser = apple.test(navigator.userAgent) ? 'Safari' : 'Chrome';
	const words = (text: string) => fill(text, { browser });
	const field = useId();
	const input = useRef<HTMLTextAreaElement>(null);
	const [codes, setCodes] = useState<string[]>();
	const [link, setLink] = useState<HandoverLink>();
	const [said, setSaid] = useState('');

	/** The link of what is stored now. */
	function refresh(collected = codes ?? []) {
		const session = decodeSession(location.hash);
		const made = handoverLink(arrival, page, collected, session.ok ? session.value : undefined);
		setLink(made);
		return made.href ?? '';
	}

	async function open() {
		// Only a trainer's pages deal with codes of others: no other link carries them.
		const collected = page.startsWith('pelatih/') ? await collectedCodes() : [];
		setCodes(collected);
		refresh(collected);
	}

	useEffect(() => {
		if (codes) input.current?.focus();
	}, [codes]);

	if (!link)
		return (
			<Notice>
				<p>{words(labels.kept)}</p>
				<button class="button quiet" type="button" onClick={() => void open()}>
					{words(labels.move)}
				</button>
			</Notice>
		);
	const hasCodes = (codes ?? []).length > 0;
	return (
		<Notice>
			<p>{words(labels.kept)}</p>
			{link.href === undefined ? (
				<p role="status">{words(labels.tooLong)}</p>
			) : (
				<>
					<p>{words(labels.private)}</p>
					{hasCodes && <p>{words(link.hasCodes ? labels.codes : labels.withoutCodes)}</p>}
					<label for={field}>{words(labels.label)}</label>
					<textarea
						class={styles['link']}
						id={field}
						ref={input}
						rows={4}
						readOnly
						spellcheck={false}
						value={link.href}
						onFocus={({ currentTarget }) => {
							// What was changed since belongs to it too.
							currentTarget.value = refresh();
							currentTarget.select();
						}}
					/>
					<CopyButton
						class="button"
						text={() => refresh()}
						copied={words(labels.copied)}
						failed={words(labels.copyFailed)}
						onSaid={setSaid}
					>
						{labels.copy}
					</CopyButton>
					<p role="status">{said}</p>
				</>
			)}
		</Notice>
	);
}
