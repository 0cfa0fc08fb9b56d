import type { View } from './driver';

/** Sends one command of the DevTools protocol to one target. */
export type Send = <Result>(method: string, parameters?: object) => Promise<Result>;

interface RemoteObject {
  objectId?: string;
  value?: unknown;
}
interface Evaluated {
  result: RemoteObject;
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
/** The part of a DOM node of the protocol that is read here. */
interface DomNode {
  localName: string;
  backendNodeId: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** A view over the DevTools protocol. `root` gives the object that stands for the view's root, afresh each time. */
export class CdpView implements View {
  constructor(
    protected readonly send: Send,
    private readonly root: (send: Send) => Promise<RemoteObject> = documentOf,
  ) {}

  async evaluate<Args extends readonly unknown[], Result>(
    look: (root: Document | ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const { objectId } = await this.root(this.send);
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${look})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Awaited<Result>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    const click = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.send('Input.dispatchMouseEvent', { ...click, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...click, type: 'mouseReleased' });
  }

  /** PNG bytes of what the document shows. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async press(key: string): Promise<void> {
    const named = NAMED_KEYS[key];
    const event = { key, ...(named ? { code: key, ...named } : { text: key }) };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: event.key });
  }
}

const NAMED_KEYS: Readonly<Record<string, { windowsVirtualKeyCode: number; key?: string; text?: string }>> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { windowsVirtualKeyCode: 27 },
  Space: { windowsVirtualKeyCode: 32, key: ' ', text: ' ' },
  End: { windowsVirtualKeyCode: 35 },
  Home: { windowsVirtualKeyCode: 36 },
};

async function documentOf(send: Send): Promise<RemoteObject> {
  const { result } = await send<Evaluated>('Runtime.evaluate', { expression: 'document' });
  return result;
}

/** A view on the first closed shadow root of a document whose host has this tag, or null where there is none. */
export async function closedRootOf(send: Send, host: string): Promise<CdpView | null> {
  const find = async (): Promise<DomNode | null> => {
    const { root } = await send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
    return findClosed(root, host);
  };
  if (!(await find())) return null;
  return new CdpView(send, async () => {
    const node = await find();
    if (!node) throw new Error('The closed root is gone');
    const { object } = await send<{ object: RemoteObject }>('DOM.resolveNode', {
      backendNodeId: node.backendNodeId,
    });
    return object;
  });
}

function findClosed(node: DomNode, host: string): DomNode | null {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own && node.localName === host) return own;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findClosed(inner, host);
    if (found) return found;
  }
  return null;
}
