import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it travelled, not unpacked. */
export interface RawAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks for an address and follows no redirection. `encodings` is what the client says it can unpack. */
export function ask(url: string, encodings = '', headers: Record<string, string> = {}) {
	return new Promise<RawAnswer>((resolve, reject) => {
		const own = encodings === '' ? headers : { ...headers, 'Accept-Encoding': encodings };
		request(url, { headers: own }, (response) => {
			buffer(response).then(
				(body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
				reject,
			);
		})
			.on('error', reject)
			.end();
	});
}
