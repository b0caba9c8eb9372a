import 'impact-elements';
import 'impact-elements/light.css';
import { render } from 'preact';
import { App } from './App';

render(<App />, document.getElementById('app')!);
