@E-10
Feature: #APNPW: password of the access point

  Goes with APNUN to the GPRS network.

  Rule: APNPW takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: APNPW takes <what>
      Given `AT#APNPW="apnpw.before"` is answered `OK`
      When the host issues `AT#APNPW="<value>"`
      Then the modem answers `OK`
      And `AT#APNPW?` reads `#APNPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                                                                                    |
        | R-2-091.mixed  | letters, digits, blanks and punctuation | Apnpw  1@Example.org/a-b_c                                                                                               |
        | R-2-091.digits | digits only                             | 0042                                                                                                                     |
        | R-2-091.max    | 120 characters                          | apnpw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-2-091.over @BI @E-08 @E-09 @E-23
    Scenario: APNPW refuses 121 characters and keeps what it has
      Given the host has set `AT#APNPW="apnpw.before"`
      When the host issues `AT#APNPW="apnpw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNPW?` still reads `#APNPW: "apnpw.before"`

    @R-2-091.absurd @BI @E-08 @E-09 @E-23
    Scenario: APNPW refuses 300 characters and keeps what it has
      Given the host has set `AT#APNPW="apnpw.before"`
      When the host issues `AT#APNPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNPW?` still reads `#APNPW: "apnpw.before"`

    @R-2-091.neighbours @BV
    Scenario: Writing APNPW leaves the parameters beside it alone
      Given the host has set:
        | AT#GPRSCID=2                 |
        | AT#APNSERV="apn.example.org" |
      When the host issues `AT#APNPW="apnpw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#GPRSCID? | #GPRSCID: 2                 |
        | AT#APNSERV? | #APNSERV: "apn.example.org" |

  Rule: APNPW is empty until the host writes it

    @R-2-092 @BV @needs-reset @E-19 @E-21
    Scenario: APNPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#APNPW?`
      Then the modem reports `#APNPW: ""`
      And the modem answers `OK`

  Rule: APNPW is read by AT#APNPW? and shown by AT#VGPRS and AT#VALL, between quotes

    For AT#VGPRS see 28-vgprs.feature.

    @R-2-093.get @BV
    Scenario: APNPW is read singly
      Given the host has set `AT#APNPW="apnpw.tell"`
      When the host issues `AT#APNPW?`
      Then the modem reports `#APNPW: "apnpw.tell"`
      And the modem answers `OK`

    @R-2-093.vall @BV
    Scenario: AT#VALL shows APNPW
      Given the host has set `AT#APNPW="apnpw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#APNPW: "apnpw.tell"`

  Rule: APNPW is the password with which AT#CONNECTIONSTART asks for a GPRS session

    @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-28 @E-68 @E-71 @E-72
    Scenario Outline: The network is given <value> as the password
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#APNPW="<value>"         |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.password | <value> |

      Examples:
        | id                | value                                                                                                                    |
        | T-2-10.r12        | password                                                                                                                 |
        | T-2-10.r12.mixed  | Apnpw  1@Example.org/a-b_c                                                                                               |
        | T-2-10.r12.digits | 0042                                                                                                                     |
        | T-2-10.r12.max    | apnpw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |
