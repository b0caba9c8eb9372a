import 'impact-elements';
import 'impact-elements/light.css';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });
