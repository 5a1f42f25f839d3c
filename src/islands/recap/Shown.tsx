import type { Choice } from '../../core/recap-choice.ts';
import type { RecapToolProps } from './props.ts';
import type { RecapReply } from './use-recap-worker.ts';

interface Props extends RecapToolProps {
	choice: Choice;
	reply: RecapReply;
}

export function Shown({ reply }: Props) {
	return <pre>{JSON.stringify(reply)}</pre>;
}
