import { describe, expect, it } from 'vitest';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

/** Names that shop systems, processors and hand-made shops give their fields, where nothing else tells. */
// biome-ignore format: a form a row
const FORMS: readonly (readonly [names: string, kinds: string])[] = [
  ['x_card_num x_exp_date x_card_code', 'cc-number cc-exp cc-csc'],
  ['vads_card_number vads_expiry_month vads_expiry_year vads_cvv', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['Ecom_Payment_Card_Name Ecom_Payment_Card_Number Ecom_Payment_Card_ExpDate_Month Ecom_Payment_Card_ExpDate_Year Ecom_Payment_Card_Verification', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc'],
  ['Sis_Numero_Tarjeta Sis_Caducidad_Tarjeta_Mes Sis_Caducidad_Tarjeta_Anno Sis_Tarjeta_CVV2', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cc_owner cc_number cc_expire_date_month cc_expire_date_year cc_cvv2', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc'],
  ['payment[cc_type] payment[cc_number] payment[cc_exp_month] payment[cc_exp_year] payment[cc_cid]', 'cc-type cc-number cc-exp-month cc-exp-year cc-csc'],
  ['card[number] card[exp_month] card[exp_year] card[cvc] card[name]', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['cardNumber cardExpiry cardCvc cardHolder', 'cc-number cc-exp cc-csc cc-name'],
  ['cardnumber exp-date cvc', 'cc-number cc-exp cc-csc'],
  ['cardNum expMonth expYear securityCode nameOnCard', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['wc-authorize-net-card-number wc-authorize-net-card-expiry wc-authorize-net-card-cvc', 'cc-number cc-exp cc-csc'],
  ['numero_tarjeta mes_exp anio_exp codigo_seguridad nombre_titular', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['tarjeta_numero tarjeta_mes tarjeta_anio tarjeta_cvv tarjeta_nombre', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['numTarjeta fechaCaducidad cvv titular', 'cc-number cc-exp cc-csc cc-name'],
  ['numeroCartao validadeMes validadeAno codigoSeguranca nomeTitular', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['cartao_numero cartao_validade cartao_cvv cartao_nome', 'cc-number cc-exp cc-csc cc-name'],
  ['numero_cartao nome_cartao mes_validade ano_validade cod_seguranca', 'cc-number cc-name cc-exp-month cc-exp-year cc-csc'],
  ['numeroCarte dateValidite cryptogramme', 'cc-number cc-exp cc-csc'],
  ['numero_carta scadenza_mese scadenza_anno codice_sicurezza intestatario', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['numeroCarta meseScadenza annoScadenza cvv2', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['kartennummer gueltig_monat gueltig_jahr pruefziffer karteninhaber', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['kreditkarte_nummer kreditkarte_monat kreditkarte_jahr kreditkarte_cvc kreditkarte_inhaber', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['kartNo sonKullanmaAy sonKullanmaYil guvenlikKodu kartSahibi', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['kart_isim kart_no kart_ay kart_yil kart_cvv', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc'],
  ['kredi_karti_no skt_ay skt_yil cvc2', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['pan expiry cvv2', 'cc-number cc-exp cc-csc'],
  ['numer_karty data_waznosci kod_cvv wlasciciel_karty', 'cc-number cc-exp cc-csc cc-name'],
  ['cislo_karty platnost_mesic platnost_rok cvv', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['kartyaszam lejarat_honap lejarat_ev cvc', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['kaartnummer vervaldatum kaarthouder', 'cc-number cc-exp cc-name'],
  ['accNo bankYxq cvn2 certifId phoneNo', 'cc-number cc-exp cc-csc national-id tel'],
  ['kahao youxiaoqi cvv2 xingming shouji', 'cc-number cc-exp cc-csc name tel'],
  ['card_no card_month card_year card_name01 card_name02', 'cc-number cc-exp-month cc-exp-year cc-name cc-name'],
  ['cardNo validMonth validYear cardPw birthday', 'cc-number cc-exp-month cc-exp-year card-pin birth-date'],
  ['cardno exp_mm exp_yy card_pwd', 'cc-number cc-exp-month cc-exp-year card-pin'],
  ['card_number exp_month exp_year security_code card_holder_name', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['txtCardNo ddlExpMonth ddlExpYear txtCVV txtCardHolderName', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['ctl00$Main$txtCreditCardNumber ctl00$Main$ddlMonth ctl00$Main$ddlYear ctl00$Main$txtSecurityCode', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['form:cardNo form:expDate form:cvv', 'cc-number cc-exp cc-csc'],
  ['billing_creditcard billing_expdatemonth billing_expdateyear billing_ccvnumber', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['creditCardNumber creditCardExpirationMonth creditCardExpirationYear creditCardSecurityCode', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cc-num cc-mm cc-yy cc-cvv', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cardNumberInput expirationDateInput cvvInput cardholderNameInput', 'cc-number cc-exp cc-csc cc-name'],
  ['PAN MM YYYY CVV2', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['$PAN $MM $YYYY $CVC', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['ccNo ccMonth ccYear ccCode', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cc exp cvv', 'cc-number cc-exp cc-csc'],
  ['ccnum mm yy ccv', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cn exp csc', 'cc-number cc-exp cc-csc'],
  ['crd expdate cvv', 'cc-number cc-exp cc-csc'],
  ['numc exp cvv', 'cc-number cc-exp cc-csc'],
  ['cardNumber1 cardNumber2 cardNumber3 cardNumber4 expM expY cvc', 'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cc_number_1 cc_number_2 cc_number_3 cc_number_4 cc_month cc_year', 'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year'],
  ['openpay_card expiration_month expiration_year cvv2', 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['holder_name card_number expiration_month expiration_year cvv2', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc'],
  ['cardholderName cardNumber cardExpirationMonth cardExpirationYear securityCode docNumber', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc national-id'],
  ['debit_card_no expiry_date atm_pin', 'cc-number cc-exp card-pin'],
  ['cardNumber expMonth expYear cvv pin otp', 'cc-number cc-exp-month cc-exp-year cc-csc card-pin one-time-code'],
  ['payment-credit-card-number payment-credit-card-exp payment-credit-card-cvv', 'cc-number cc-exp cc-csc'],
  ['credit_card_number credit_card_verification_value credit_card_month credit_card_year', 'cc-number cc-csc cc-exp-month cc-exp-year'],
  ['card_holder card_num card_exp_m card_exp_y card_cvv', 'cc-name cc-number cc-exp-month cc-exp-year cc-csc'],
  ['creditCard.number creditCard.expirationMonth creditCard.expirationYear creditCard.cvv creditCard.holderName', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['num_carte mois annee cryptogramme titulaire', 'cc-number cc-exp-month cc-exp-year cc-csc cc-name'],
  ['nomer_karty srok cvv vladelec', 'cc-number cc-exp cc-csc cc-name'],
  ['skr_card-number skr_month skr_year skr_cvv', 'cc-number cc-exp-month cc-exp-year cc-csc'],
];

describe.each(FORMS)('%s', (names, expected) => {
  it.each(['name', 'id'])('tells each field, as a %s', (attribute) => {
    const boxes = /[a-z]_?[1-4]( |$)/.test(names) ? ' maxlength="4"' : '';
    const fields = names
      .split(' ')
      .map((name) => `<input ${attribute}="${name}"${/\d$/.test(name) ? boxes : ''}>`);
    const document = laidOut(
      `<form>${fields.join('')}<button>OK</button></form>`,
      'https://shop.example/p/7',
    );
    const kinds = survey(document, 'fields').groups.flatMap((group) => group.fields.map(({ kind }) => kind));
    expect([findSign(document), kinds.join(' ')]).toEqual(['fields', expected]);
  });
});
