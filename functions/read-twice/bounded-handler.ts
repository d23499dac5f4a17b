import { Transform } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** An answer that is longer than any report. */
export class AnswerTooLong extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`The answer has more than ${bytes} bytes.`);
    this.name = 'AnswerTooLong';
    this.bytes = bytes;
  }
}

/** HTTP/1.1 that reads so many bytes of an answer and no more: the SDK itself would read one without an end. */
export class BoundedHandler extends NodeHttpHandler {
  readonly #bytes: number;

  constructor(options: ConstructorParameters<typeof NodeHttpHandler>[0], bytes: number) {
    super(options);
    this.#bytes = bytes;
  }

  override async handle(
    ...call: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    const { response } = await super.handle(...call);
    const { body } = response;
    const most = this.#bytes;
    let seen = 0;
    const bounded = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        seen += chunk.length;
        if (seen <= most) done(null, chunk);
        else {
          body.destroy();
          done(new AnswerTooLong(most));
        }
      },
    });
    body.on('error', (error: Error) => bounded.destroy(error));
    response.body = body.pipe(bounded);
    return { response };
  }
}
