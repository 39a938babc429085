@E-10
Feature: #DOMAIN: domain of the sender

  Announced to the SMTP server; it may differ from the domain of SENDERADDR.

  Rule: DOMAIN takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: DOMAIN takes <what>
      Given `AT#DOMAIN="before.example.net"` is answered `OK`
      When the host issues `AT#DOMAIN="<value>"`
      Then the modem answers `OK`
      And `AT#DOMAIN?` reads `#DOMAIN: "<value>"`

      Examples:
        | id            | what                            | value                                                                                                                    |
        | R-3-013.mixed | letters, digits and punctuation | Unit-7.Example.net                                                                                                       |
        | R-3-013.max   | 120 characters                  | domainxxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-013.empty @BV @E-19
    Scenario: DOMAIN takes nothing between the quotes
      Given `AT#DOMAIN="before.example.net"` is answered `OK`
      When the host issues `AT#DOMAIN=""`
      Then the modem answers `OK`
      And `AT#DOMAIN?` reads `#DOMAIN: ""`

    @R-3-013.over @BI @E-08 @E-09 @E-23
    Scenario: DOMAIN refuses 121 characters and keeps what it has
      Given the host has set `AT#DOMAIN="before.example.net"`
      When the host issues `AT#DOMAIN="domainxxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#DOMAIN?` still reads `#DOMAIN: "before.example.net"`

    @R-3-013.absurd @BI @E-08 @E-09 @E-23
    Scenario: DOMAIN refuses 300 characters and keeps what it has
      Given the host has set `AT#DOMAIN="before.example.net"`
      When the host issues `AT#DOMAIN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#DOMAIN?` still reads `#DOMAIN: "before.example.net"`

    @R-3-013.neighbours @BV
    Scenario: Writing DOMAIN leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3UN="pop3un.tell"            |
        | AT#SENDERADDR="sender@example.org" |
      When the host issues `AT#DOMAIN="domainxxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3UN?     | #POP3UN: "pop3un.tell"            |
        | AT#SENDERADDR? | #SENDERADDR: "sender@example.org" |

  Rule: DOMAIN is empty until the host writes it

    @R-3-014 @BV @needs-reset @E-19 @E-21
    Scenario: DOMAIN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DOMAIN?`
      Then the modem reports `#DOMAIN: ""`
      And the modem answers `OK`

  Rule: DOMAIN is read by AT#DOMAIN? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-015.get @BV
    Scenario: DOMAIN is read singly
      Given the host has set `AT#DOMAIN="domain.example.org"`
      When the host issues `AT#DOMAIN?`
      Then the modem reports `#DOMAIN: "domain.example.org"`
      And the modem answers `OK`

    @R-3-015.vall @BV
    Scenario: AT#VALL shows DOMAIN
      Given the host has set `AT#DOMAIN="domain.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DOMAIN: "domain.example.org"`

  Rule: DOMAIN is what the modem announces itself to the SMTP server with, whatever the domain of SENDERADDR

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"              |
        | AT#SMTPPORT=25                           |
        | AT#SMTPUN=""                             |
        | AT#SMTPPW=""                             |
        | AT#DOMAIN="before.example.net"           |
        | AT#SENDERNAME="Test module"              |
        | AT#SENDERADDR="module@plant.example.com" |
        | AT#REC1="recipient1@example.org"         |
        | AT#CCREC1="copy1@example.org"            |
        | AT#SUBJ1="subject one"                   |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-123
    Scenario Outline: The domain is <what>
      Given the host has set `AT#DOMAIN="<value>"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.hello  | <value>                  |
        | smtp.sender | module@plant.example.com |

      Examples:
        | id             | what                | value                                                                                                                    |
        | R-3-016        | another             | unit.example.org                                                                                                         |
        | R-3-016.same   | that of SENDERADDR  | plant.example.com                                                                                                        |
        | R-3-016.single | a single word       | unit7                                                                                                                    |
        | R-3-016.max    | 120 characters long | domainxxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-016.changed @BV @needs-routes @needs-gprs-outcome @E-123
    Scenario: The domain is changed between two mails
      Given the host has set `AT#DOMAIN="first.example.org"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#DOMAIN="second.example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.hello | first.example.org, second.example.org |

    # Whether a modem that greets with EHLO falls back to HELO is not said; the domain is the same in both.
    @R-3-016.old-server @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-123
    Scenario: A server that knows no EHLO
      Given the host has set `AT#DOMAIN="unit.example.org"`
      And the "SMTP" server at "EHLO" "answers 500 5.5.1 command not recognized"
      When the host issues `AT#SENDMAIL1`
      Then until 30 seconds of silence the modem indicates only:
        | OK                 | 0 | 1 |
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.hello | unit.example.org |
