import { codeIn } from './code-in.js';

/** The page works without this: it adds the camera, and a file that is dropped anywhere. */
const byId = (id) => document.getElementById(id);
const [scan, start, stop, said, view] = ['scan', 'scan-start', 'scan-stop', 'scan-said', 'scan-view'].map(byId);

/** Reads codes by the browser's own detector, else by a library of this server. */
const readerOf = async () => {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  if (formats?.includes('qr_code')) {
    const detector = new globalThis.BarcodeDetector({ formats: ['qr_code'] });
    return async () => (await detector.detect(view))[0]?.rawValue;
  }
  const { default: decodeQR } = await import(new URL('decode.js', import.meta.url).href);
  const canvas = document.createElement('canvas');
  const drawn = canvas.getContext('2d', { willReadFrequently: true });
  return async () => {
    const scale = Math.min(1, 800 / Math.max(view.videoWidth, view.videoHeight));
    [canvas.width, canvas.height] = [Math.round(view.videoWidth * scale), Math.round(view.videoHeight * scale)];
    drawn.drawImage(view, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(drawn.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return undefined;
    }
  };
};

let stream;

const end = () => {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = undefined;
  [view.hidden, stop.hidden, start.hidden] = [true, true, false];
};

const look = async (read) => {
  if (!stream) return;
  const text = view.videoWidth > 0 ? await read().catch(() => undefined) : undefined;
  const code = text === undefined ? null : codeIn(text);
  if (code !== null) {
    end();
    location.assign(`/verify/${code}`);
    return;
  }
  if (text !== undefined) said.textContent = said.dataset.foreign;
  setTimeout(() => void look(read), 150);
};

const begin = async () => {
  start.disabled = true;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    view.srcObject = stream;
    [view.hidden, stop.hidden, start.hidden] = [false, false, true];
    said.textContent = said.dataset.looking;
    await view.play();
    void look(await readerOf());
  } catch {
    end();
    said.textContent = said.dataset.noCamera;
  } finally {
    start.disabled = false;
  }
};

if (navigator.mediaDevices?.getUserMedia) {
  scan.hidden = false;
  start.addEventListener('click', () => void begin());
  addEventListener('pagehide', end);
  stop.addEventListener('click', () => {
    end();
    said.textContent = '';
    start.focus();
  });
}

const most = 1_000_000;

byId('file-form').addEventListener('submit', (event) => {
  if ((byId('file').files[0]?.size ?? 0) <= most) return;
  event.preventDefault();
  location.assign('/verify?file=too-large');
});

const hasFile = ({ dataTransfer }) => [...(dataTransfer?.types ?? [])].includes('Files');
const mark = (isDropping) => document.body.classList.toggle('dropping', isDropping);

addEventListener('dragover', (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  mark(true);
});
addEventListener('dragleave', () => mark(false));
addEventListener('drop', (event) => {
  if (!hasFile(event)) return;
  event.preventDefault();
  mark(false);
  byId('file').files = event.dataTransfer.files;
  byId('file-form').requestSubmit();
});
