import { everyElement } from '../helpers/every-element.js';
import { until } from '../helpers/mount.js';
import { parts } from '../helpers/query.js';

for (const [tag, make] of everyElement)
  describe(`<${tag}> made in one document and shown in another`, () => {
    async function frameIn(): Promise<HTMLIFrameElement> {
      const frame = document.createElement('iframe');
      frame.width = '700';
      frame.height = '500';
      const loaded = new Promise((done) => (frame.onload = done));
      frame.srcdoc = '<!doctype html><title>canvas</title><body></body>';
      document.body.append(frame);
      await loaded;
      return frame;
    }

    const styled = (element: ReturnType<typeof make>) => {
      const [figure] = parts(element, 'figure');
      return figure && element.ownerDocument.defaultView!.getComputedStyle(figure).borderTopWidth === '3px';
    };

    it('is drawn and styled, there and back and there again', async () => {
      const frame = await frameIn();
      const element = make();
      for (const { body } of [frame.contentDocument!, document, frame.contentDocument!]) {
        body.append(element);
        await until(
          () => styled(element) && parts(element, 'answer').length,
          `drawn in ${body.ownerDocument.title}`,
        );
      }
      frame.remove();
      element.remove();
    });
  });
