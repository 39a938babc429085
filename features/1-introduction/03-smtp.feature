Feature: SMTP among the protocols of the stack

  The stack speaks SMTP to the server of the host's choice. For all that can be said of it see 20-sendmail.feature and
  21-putmail.feature of chapter 3.

  Background:
    Given the host has set:
      | AT#SMTPSERV="198.51.100.25"        |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="unit.example.org"       |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient1@example.org"   |
      | AT#CCREC1="copy1@example.org"      |
      | AT#SUBJ1="subject one"             |
    And the host has entered `body one[SUB]` after `AT#BODY1`
    And the modem is connected over "GPRS"

  Rule: A mail server that speaks SMTP takes mail from the modem

    @T-1-01.r05 @BV @needs-routes @needs-gprs-outcome
    Scenario: A mail goes from the modem to an SMTP server
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at         | 198.51.100.25:25                          |
        | smtp.sender     | module@example.org                        |
        | smtp.recipients | recipient1@example.org, copy1@example.org |
        | smtp.subjects   | subject one                               |
      And the mail for `recipient1@example.org` has:
        | body | body one[CR][LF] |
