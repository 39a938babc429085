@E-10
Feature: #SMTPUN: user name at the SMTP server

  Authentication is active only while both SMTPUN and SMTPPW hold something.

  Rule: SMTPUN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SMTPUN takes <what>
      Given `AT#SMTPUN="smtpun.before"` is answered `OK`
      When the host issues `AT#SMTPUN="<value>"`
      Then the modem answers `OK`
      And `AT#SMTPUN?` reads `#SMTPUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-3-069.mixed  | letters, digits, blanks and punctuation | Smtpun  1@Example.org/a-b_c                                      |
        | R-3-069.digits | digits only                             | 0042                                                             |
        | R-3-069.max    | 64 characters                           | smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-3-069.empty @BV @E-19
    Scenario: SMTPUN takes nothing between the quotes
      Given `AT#SMTPUN="smtpun.before"` is answered `OK`
      When the host issues `AT#SMTPUN=""`
      Then the modem answers `OK`
      And `AT#SMTPUN?` reads `#SMTPUN: ""`

    @R-3-069.over @BI @E-08 @E-09 @E-23
    Scenario: SMTPUN refuses 65 characters and keeps what it has
      Given the host has set `AT#SMTPUN="smtpun.before"`
      When the host issues `AT#SMTPUN="smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPUN?` still reads `#SMTPUN: "smtpun.before"`

    @R-3-069.absurd @BI @E-08 @E-09 @E-23
    Scenario: SMTPUN refuses 300 characters and keeps what it has
      Given the host has set `AT#SMTPUN="smtpun.before"`
      When the host issues `AT#SMTPUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPUN?` still reads `#SMTPUN: "smtpun.before"`

    @R-3-069.neighbours @BV
    Scenario: Writing SMTPUN leaves the parameters beside it alone
      Given the host has set:
        | AT#SMTPSERV="smtp.example.org" |
        | AT#CCREC1="cc1@example.org"    |
      When the host issues `AT#SMTPUN="smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SMTPSERV? | #SMTPSERV: "smtp.example.org" |
        | AT#CCREC1?   | #CCREC1: "cc1@example.org"    |

  Rule: SMTPUN is empty until the host writes it

    @R-3-070 @BV @needs-reset @E-19 @E-21
    Scenario: SMTPUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPUN?`
      Then the modem reports `#SMTPUN: ""`
      And the modem answers `OK`

  Rule: SMTPUN is read by AT#SMTPUN? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-071.get @BV
    Scenario: SMTPUN is read singly
      Given the host has set `AT#SMTPUN="smtpun.tell"`
      When the host issues `AT#SMTPUN?`
      Then the modem reports `#SMTPUN: "smtpun.tell"`
      And the modem answers `OK`

    @R-3-071.vall @BV
    Scenario: AT#VALL shows SMTPUN
      Given the host has set `AT#SMTPUN="smtpun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPUN: "smtpun.tell"`

  Rule: Authentication is used if and only if SMTPUN and SMTPPW both hold something

    Which mechanism the modem uses is not said: the server offers LOGIN and PLAIN.

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN="before"                 |
        | AT#SMTPPW="before"                 |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario Outline: SMTPUN is "<user>" and SMTPPW is "<password>": <what>
      Given the host has set:
        | AT#SMTPUN="<user>"     |
        | AT#SMTPPW="<password>" |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | <login>     |
        | smtp.subjects | subject one |

      Examples:
        | id              | user   | password   | what                    | login             |
        | R-3-073         | mailer | mailsecret | the modem authenticates | mailer:mailsecret |
        | R-3-072         |        | mailsecret | the modem does not      | nothing           |
        | R-3-072.neither |        |            | the modem does not      | nothing           |

    @R-3-073.case @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario: Upper and lower case of the login reach the server as they were written
      Given the host has set:
        | AT#SMTPUN="Mailer"     |
        | AT#SMTPPW="MailSecret" |
      When the host issues `AT#SENDMAIL1`
      Then whatever the modem answers is recorded
      And the network has seen:
        | smtp.login | Mailer:MailSecret |

    @R-3-073.begun @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario: SMTPUN and SMTPPW are written between two mails
      Given the host has set:
        | AT#SMTPUN="" |
        | AT#SMTPPW="" |
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set:
        | AT#SMTPUN="mailer"     |
        | AT#SMTPPW="mailsecret" |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login | mailer:mailsecret |

    @R-3-072.cleared @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario: SMTPUN is cleared between two mails
      Given the host has set:
        | AT#SMTPUN="mailer"     |
        | AT#SMTPPW="mailsecret" |
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SMTPUN=""`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | mailer:mailsecret        |
        | smtp.subjects | subject one, subject one |

    # The server knows neither; only what it is given counts.
    @R-3-073.max @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-122
    Scenario: 64 characters of each are given to the server
      Given the host has set:
        | AT#SMTPUN="smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end" |
        | AT#SMTPPW="smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end" |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the network has seen:
        | smtp.login | smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end:smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    # A modem may know the other mechanism alone; and what it does with a server that offers none is not said.
    @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-122
    Scenario Outline: A server that <offer>
      Given the host has set:
        | AT#SMTPUN="mailer"     |
        | AT#SMTPPW="mailsecret" |
      And the "SMTP" server at "EHLO" "<offer>"
      When the host issues `AT#SENDMAIL1`
      Then until 30 seconds of silence the modem indicates only:
        | OK                 | 0 | 1 |
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id            | offer             |
        | R-3-073.login | offers only LOGIN |
        | R-3-073.plain | offers only PLAIN |
        | R-3-073.none  | offers nothing    |
