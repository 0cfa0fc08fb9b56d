import { describe, expect, it } from 'vitest';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const CARD =
  '<form action=/pay><label>Card number<input autocomplete=cc-number></label><button>Pay</button></form>';

const logosOn = (html: string): string[] => survey(laidOut(html + CARD), 'fields').says.logos;

describe('a drawn or written logo', () => {
  it.each([
    ['<header><svg role=img aria-label="DHL"><path d=""/></svg></header>'],
    ['<header><svg><title>DHL</title><path d=""/></svg></header>'],
    ['<div class=site-header><a href="/"><svg aria-label="DHL"></svg></a></div>'],
    ['<a href="/index.html"><svg><text>DHL</text></svg></a>'],
    ['<div class=card><div class=logo>DHL</div></div>'],
    ['<nav><a class=navbar-brand href="#">DHL</a></nav>'],
    ['<header><b class="brand">DHL</b></header>'],
    ['<div id=logo><svg><use href="#DHL"></use></svg></div>'],
    ['<p><a href="https://shop.example/">DHL</a></p>'],
    ['<header><div class=Header_logo__x3F><span>DHL</span></div></header>'],
  ])('is read: %s', (html) => {
    expect(logosOn(html)).toEqual(['DHL']);
  });

  it('stands among the pictures in the order of the page', () => {
    expect(
      logosOn('<header><div class=logo>Paketradar</div></header><img src=/dhl-logo.svg alt=DHL>'),
    ).toEqual(['Paketradar', 'DHL · dhl-logo.svg']);
  });
});

describe('what only mentions somebody', () => {
  it.each([
    ['a way to pay', '<ul class=payment-icons><li><svg class=logo role=img aria-label="PayPal"></svg></ul>'],
    ['who delivers', '<section class=shipping><div class=logo>DHL</div></section>'],
    ['partners', '<section class=partners><div class=logo-a>DHL</div><div class=logo-b>UPS</div></section>'],
    ['a row of several', '<div><span class=logo>DHL</span><span class=logo>UPS</span></div>'],
    ['a product’s brand', '<div><span class=brand>Samsung</span> Galaxy</div>'],
    ['the foot of the page', '<footer><div class=logo>DHL</div></footer>'],
    ['an icon in the text', '<p><svg role=img aria-label="DHL"></svg> Delivery by DHL</p>'],
    ['a link that leads elsewhere', '<p><a href="https://www.dhl.com/">DHL</a> <a href="#">UPS</a></p>'],
    ['a sentence', '<div class=logo>We are happy to ship every order with DHL Express</div>'],
  ])('is no logo of the page: %s', (_, html) => {
    expect(logosOn(html)).toEqual([]);
  });
});
