import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShareLabels } from '../../copy/share.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { QrWall } from '../../ui/QrWall.tsx';
import { ShareButton, WhatsAppLink } from '../../ui/SendButtons.tsx';
import { enterFullScreen } from '../../ui/full-screen.ts';
import { printPage } from '../../ui/print-page.ts';
import { fill } from '../../ui/text.ts';
import linkButton from '../../ui/link-button.module.css';
import { linkHtml } from './link-html.ts';
import styles from './share.module.css';

interface Page {
	/** Its path within the site: `/nilai/adaptif/`. */
	path: string;
	title: string;
	summary?: string;
}

interface Props {
	pages: Page[];
	/** The address of the home page under the site's base. */
	home: string;
	labels: ShareLabels;
}

/** What the path stands behind in the fragment: `#halaman=/nilai/adaptif/`. */
const mark = '#halaman=';

/** The page that the fragment names by its path, with the ways to send it; nothing where none is named. */
export default function Share({ pages, home, labels }: Props) {
	const [path, setPath] = useState('');
	useEffect(() => {
		const follow = () => {
			const { hash } = location;
			// Past the last slash stands the end of a sentence that a messenger took for a part of the link.
			setPath(hash.startsWith(mark) ? hash.slice(mark.length).replace(/[^/]+$/, '') : '');
		};
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const page = pages.find((candidate) => candidate.path === path);
	if (page)
		return (
			<Ways
				key={path}
				page={page}
				address={new URL(home + path.slice(1), location.href).href}
				labels={labels}
			/>
		);
	return path ? <Notice>{labels.unknown}</Notice> : null;
}

interface WaysProps {
	page: Page;
	address: string;
	labels: ShareLabels;
}

function Ways({ page, address, labels }: WaysProps) {
	const { title, summary } = page;
	const heading = useRef<HTMLHeadingElement>(null);
	const [said, setSaid] = useState('');
	const [isOnWall, setOnWall] = useState(false);
	useEffect(() => heading.current?.focus(), []);
	async function project() {
		// A dialog that opens before the page fills the screen would lie below it.
		await enterFullScreen();
		setOnWall(true);
	}
	const small = linkButton['link'] ?? '';
	const message = summary
		? fill(labels.message, { title, summary, address })
		: fill(labels.messageBare, { title, address });
	return (
		<section class={styles['share']} aria-labelledby="terpilih">
			<h2 id="terpilih" tabIndex={-1} ref={heading}>
				<span class="screen-only">{fill(labels.heading, { title })}</span>
				<span class="print-only">{title}</span>
			</h2>
			<QrCode class={styles['qr']} text={address} label={fill(labels.qr, { title })} />
			<div class={styles['ways']}>
				<h3 id="alamat">{labels.address}</h3>
				<p class={styles['text']} aria-labelledby="alamat">
					{address}
				</p>
				<div class={styles['actions']}>
					<CopyButton
						class="button"
						text={address}
						copied={labels.copied}
						failed={labels.copyFailed}
						onSaid={setSaid}
					>
						{labels.copy}
					</CopyButton>
					<WhatsAppLink message={message} label={labels.whatsapp} />
				</div>
				<div class={styles['others']}>
					<ShareButton class={small} message={message} label={labels.share} />
					<button class={small} type="button" onClick={() => void project()}>
						{labels.screen}
					</button>
					<button
						class={small}
						type="button"
						onClick={() => setSaid(printPage() ? '' : `${labels.notPrinted} ${address}`)}
					>
						{labels.print}
					</button>
				</div>
				<p role="status">{said}</p>
			</div>
			<Embed {...page} address={address} labels={labels.embed} failed={labels.copyFailed} />
			{isOnWall && (
				<QrWall
					label={fill(labels.wall.label, { title })}
					text={address}
					qrLabel={fill(labels.qr, { title })}
					title={title}
					hasLongTitle={title.length > 30}
					labels={labels.wall}
					onClose={() => setOnWall(false)}
				>
					<p>{labels.wall.scan}</p>
					<p class={styles['address']}>{address}</p>
				</QrWall>
			)}
		</section>
	);
}

interface EmbedProps extends Omit<Page, 'path'> {
	address: string;
	labels: ShareLabels['embed'];
	failed: string;
}

function Embed({ labels, failed, ...link }: EmbedProps) {
	const [said, setSaid] = useState('');
	const html = linkHtml(link);
	return (
		<details class="fold">
			<summary>{labels.title}</summary>
			<div class={styles['embed']}>
				<p>{labels.help}</p>
				<p class={styles['text']} aria-label={labels.label} role="group">
					{html}
				</p>
				<CopyButton text={html} copied={labels.copied} failed={failed} onSaid={setSaid}>
					{labels.copy}
				</CopyButton>
				<p role="status">{said}</p>
			</div>
		</details>
	);
}
