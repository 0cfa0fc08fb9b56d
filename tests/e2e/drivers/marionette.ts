import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * A client for Firefox's own remote protocol: frames `LENGTH:[0, id, command, parameters]` out,
 * `LENGTH:[1, id, error, result]` back, LENGTH in bytes.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #lastId = 0;
  #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('close', () => this.#giveUp());
    socket.on('error', () => this.#giveUp());
  }

  /** Connects to a Firefox that listens on this loopback port. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /** Sends one command. @throws with Firefox's own error and message where it refuses. */
  send<Result>(command: string, parameters: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is the greeting, an object; every other one is an answer.
      if (Array.isArray(message))
        this.#answer(message as [1, number, { error: string; message: string } | null, unknown]);
    }
  }

  #answer([, id, error, result]: [1, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
    this.#waiting.clear();
  }
}
