import { Notice } from '../../ui/Notice.tsx';
import { fill } from '../../ui/text.ts';
import { invitationLines } from '../mirror/invitation/invitation-lines.ts';
import styles from './builder.module.css';
import type { HandoutProps } from './handout.ts';

/** What respondents read when they open the link, in the same words. */
export function Preview(props: HandoutProps) {
	const { handout, paths, labels, sessionLabels } = props;
	const { session, gaps } = handout;
	const path = Object.values(paths)
		.flat()
		.find(({ id }) => id === session.path);
	return (
		<section class={styles['preview']} aria-labelledby="pratinjau">
			<h2 id="pratinjau">{labels.preview.title}</h2>
			<Notice>
				<h3>{fill(sessionLabels.invitation.title, gaps)}</h3>
				<p>
					{gaps.title}. {fill(sessionLabels.invitation.wave, gaps)}
				</p>
				<ul>
					{invitationLines(session, gaps, sessionLabels.invitation).map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
				{path && <p>{fill(labels.preview.path, { title: path.title })}</p>}
			</Notice>
		</section>
	);
}
