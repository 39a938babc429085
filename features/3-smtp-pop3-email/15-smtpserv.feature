@E-10
Feature: #SMTPSERV: address of the SMTP server

  A dotted address, or a name when DNS is available.

  Rule: SMTPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SMTPSERV takes <what>
      Given `AT#SMTPSERV="before.example.net"` is answered `OK`
      When the host issues `AT#SMTPSERV="<value>"`
      Then the modem answers `OK`
      And `AT#SMTPSERV?` reads `#SMTPSERV: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-3-065.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-3-065.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-3-065.max     | 120 characters   | smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-065.over @BI @E-08 @E-09 @E-23
    Scenario: SMTPSERV refuses 121 characters and keeps what it has
      Given the host has set `AT#SMTPSERV="before.example.net"`
      When the host issues `AT#SMTPSERV="smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPSERV?` still reads `#SMTPSERV: "before.example.net"`

    @R-3-065.absurd @BI @E-08 @E-09 @E-23
    Scenario: SMTPSERV refuses 300 characters and keeps what it has
      Given the host has set `AT#SMTPSERV="before.example.net"`
      When the host issues `AT#SMTPSERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPSERV?` still reads `#SMTPSERV: "before.example.net"`

    @R-3-065.neighbours @BV
    Scenario: Writing SMTPSERV leaves the parameters beside it alone
      Given the host has set:
        | AT#SMTPPW="smtppw.tell" |
        | AT#SMTPUN="smtpun.tell" |
      When the host issues `AT#SMTPSERV="smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SMTPPW? | #SMTPPW: "smtppw.tell" |
        | AT#SMTPUN? | #SMTPUN: "smtpun.tell" |

  Rule: SMTPSERV is empty until the host writes it

    @R-3-066 @BV @needs-reset @E-19 @E-21
    Scenario: SMTPSERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPSERV?`
      Then the modem reports `#SMTPSERV: ""`
      And the modem answers `OK`

  Rule: SMTPSERV is read by AT#SMTPSERV? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-067.get @BV
    Scenario: SMTPSERV is read singly
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#SMTPSERV?`
      Then the modem reports `#SMTPSERV: "smtp.example.org"`
      And the modem answers `OK`

    @R-3-067.vall @BV
    Scenario: AT#VALL shows SMTPSERV
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPSERV: "smtp.example.org"`

  Rule: SMTPSERV is the server that the modem connects to when it sends mail; a name is resolved by DNS

    For names that are not resolved see 20-sendmail.feature.

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.98"        |
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

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: The server is <address>
      Given the host has set `AT#SMTPSERV="<address>"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | <address>:25 |
        | smtp.subjects | subject one  |

      Examples:
        | id             | address       |
        | R-3-068        | 198.51.100.25 |
        | R-3-068.second | 198.51.100.26 |

    @BV @needs-routes @needs-gprs-outcome @E-130
    Scenario Outline: The server is <name>: its address is asked for, and connected to
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
        | AT#SMTPSERV="<name>"        |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked     | 198.51.100.53 <name> |
        | smtp.at       | <address>:25         |
        | smtp.subjects | subject one          |

      Examples:
        | id                  | name              | address       |
        | R-3-068.name        | smtp.example.org  | 198.51.100.25 |
        | R-3-068.second-name | smtp2.example.org | 198.51.100.26 |

    @R-3-068.changed @BV @needs-routes @needs-gprs-outcome @E-130
    Scenario: The server is changed between two mails, from a name to another
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"     |
        | AT#DNSSERV2="198.51.100.54"     |
        | AT#SMTPSERV="smtp2.example.org" |
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at | 198.51.100.26:25, 198.51.100.25:25 |
