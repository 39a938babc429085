@E-10
Feature: AT#CONNECTIONSTART: connect to the Internet with GSM data

  The walkthrough: five settings, a call to the provider, and its end.

  Rule: Each setting of the walkthrough answers OK and reads back

    @BV
    Scenario Outline: <setting>
      Given `<before>` is answered `OK`
      When the host issues `<setting>`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id         | before                 | setting                | command      | line                  |
        | T-A-06.r01 | AT#GPRSMODE=1          | AT#GPRSMODE=0          | AT#GPRSMODE? | #GPRSMODE: 0          |
        | T-A-06.r02 | AT#DIALN1="0612345678" | AT#DIALN1="0860000000" | AT#DIALN1?   | #DIALN1: "0860000000" |
        | T-A-06.r03 | AT#ISPUN="before"      | AT#ISPUN="login"       | AT#ISPUN?    | #ISPUN: "login"       |
        | T-A-06.r04 | AT#ISPPW="before"      | AT#ISPPW="password"    | AT#ISPPW?    | #ISPPW: "password"    |

      @E-129
      Examples: an address has four groups
        | id         | before                     | setting                     | command      | line                       |
        | T-A-06.r05 | AT#DNSSERV1="203.0.113.77" | AT#DNSSERV1="198.51.100.53" | AT#DNSSERV1? | #DNSSERV1: "198.51.100.53" |

  Rule: With the settings of the walkthrough AT#CONNECTIONSTART dials the provider and tells the address and the PPP message, AT#CONNECTIONSTOP ends it

    Background:
      Given the host has set:
        | AT#GPRSMODE=0               |
        | AT#DIALN1="0860000000"      |
        | AT#DIALN2="0612345678"      |
        | AT#DIALSELECT=1             |
        | AT#REDIALCOUNT=0            |
        | AT#PHYTIMEOUT=15            |
        | AT#ISPUN="login"            |
        | AT#ISPPW="password"         |
        | AT#PPPMODE=1                |
        | AT#PPPMYIP="203.0.113.11"   |
        | AT#PPPPEERIP="203.0.113.12" |
        | AT#DNSSERV1="198.51.100.53" |
      And a call to `0860000000` meets "answer at 9600"

    @T-A-06.r06 @R-A-006 @T-1-01.r01 @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario: The provider answers, and the modem is on the Internet
      Given the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | calls.number | 0860000000 |
        | ppp.role     | client     |
        | ppp.username | login      |

    @T-A-06.r07 @R-A-006 @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09
    Scenario: The host ends the connection
      Given the modem is connected over "GSM"
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The address that is told is the one that the far end gives this time

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72 @E-80
    Scenario Outline: After a connection as 213.30.30.30 the far end gives <address>
      Given the modem is connected over "GSM"
      And the PPP peer:
        | auth        | pap       |
        | username    | login     |
        | password    | password  |
        | address     | <address> |
        | peerAddress | <peer>    |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `<address>`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <address>
        PEER IP: <peer>
        """
      And the modem answers `OK`

      Examples:
        | id                | address         | peer          |
        | R-A-007.gsm       | 213.192.200.4   | 213.192.200.1 |
        | R-A-007.gsm-short | 10.0.0.9        | 10.0.0.1      |
        | R-A-007.gsm-long  | 172.131.210.254 | 192.168.255.1 |
