@E-10
Feature: #SMTPPORT: port of the SMTP server

  Where the modem reaches the SMTP server.

  Rule: SMTPPORT takes port numbers of 1 to 5 digits and refuses those above 65535

    @BV
    Scenario Outline: SMTPPORT takes <value>
      Given `AT#SMTPPORT=4321` is answered `OK`
      When the host issues `AT#SMTPPORT=<value>`
      Then the modem answers `OK`
      And `AT#SMTPPORT?` reads `#SMTPPORT: <value>`

      Examples:
        | id             | value |
        | R-3-057.low    | 1     |
        | R-3-057.mid    | 8080  |
        | R-3-057.signed | 32768 |
        | R-3-057.high   | 65535 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: SMTPPORT refuses <value> and keeps what it has
      Given the host has set `AT#SMTPPORT=4321`
      When the host issues `AT#SMTPPORT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPPORT?` still reads `#SMTPPORT: 4321`

      Examples:
        | id                 | value      |
        | R-3-057.above      | 65536      |
        | R-3-057.wrap       | 65637      |
        | R-3-057.absurd     | 99999      |
        | R-3-057.six-digits | 100000     |
        | R-3-057.huge       | 4294967397 |
        | R-3-057.negative   | -1         |
        | R-3-057.text       | x          |
        | R-3-057.trailing   | 8080x      |

    @R-3-057.empty @BI @E-08 @E-09 @E-25
    Scenario: SMTPPORT refuses an empty value and keeps what it has
      Given the host has set `AT#SMTPPORT=4321`
      When the host issues `AT#SMTPPORT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#SMTPPORT?` still reads `#SMTPPORT: 4321`

    # Nothing says whether 0 may be stored.
    @BI @E-104
    Scenario Outline: SMTPPORT is given <value>
      When the host issues `AT#SMTPPORT=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value |
        | R-3-057.zero | 0     |

    @R-3-057.neighbours @BV
    Scenario: Writing SMTPPORT leaves the parameters beside it alone
      Given the host has set:
        | AT#SENDERNAME="machine 245" |
        | AT#SMTPPW="smtppw.tell"     |
      When the host issues `AT#SMTPPORT=65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SENDERNAME? | #SENDERNAME: "machine 245" |
        | AT#SMTPPW?     | #SMTPPW: "smtppw.tell"     |

  Rule: SMTPPORT is 25 until the host writes it

    @R-3-058 @BV @needs-reset
    Scenario: SMTPPORT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPPORT?`
      Then the modem reports `#SMTPPORT: 25`
      And the modem answers `OK`

  Rule: SMTPPORT is read by AT#SMTPPORT? and shown by AT#VSMTP and AT#VALL, without quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-059.get @BV
    Scenario: SMTPPORT is read singly
      Given the host has set `AT#SMTPPORT=2525`
      When the host issues `AT#SMTPPORT?`
      Then the modem reports `#SMTPPORT: 2525`
      And the modem answers `OK`

    @R-3-059.vall @BV
    Scenario: AT#VALL shows SMTPPORT
      Given the host has set `AT#SMTPPORT=2525`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPPORT: 2525`

  Rule: SMTPPORT is the port that the modem connects to when it sends mail

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=4321                   |
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
    Scenario Outline: The server is called at port <port>
      Given the host has set `AT#SMTPPORT=<port>`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:<port> |
        | smtp.subjects | subject one          |

      Examples:
        | id            | port |
        | R-3-060       | 2525 |
        | R-3-060.usual | 25   |

    @R-3-060.changed @BV @needs-routes @needs-gprs-outcome
    Scenario: The port is changed between two mails
      Given the host has set `AT#SMTPPORT=25`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SMTPPORT=2525`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at | 198.51.100.25:25, 198.51.100.25:2525 |
